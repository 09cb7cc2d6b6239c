package visitwise.domain.lab.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static visitwise.domain.lab.panel.Sheets.DAY;
import static visitwise.domain.lab.panel.Sheets.analyte;
import static visitwise.domain.lab.panel.Sheets.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.panel.Plausibility.Finding;

class PlausibilityTest {

    private static History before(String... standards) {
        return new History(Arrays.stream(standards)
                .map(number -> new History.Point(DAY.minusDays(14), new BigDecimal(number)))
                .toList());
    }

    private static Finding of(String analyte, String number, String unit, History history) {
        return Plausibility.of(analyte(analyte), quantity(analyte, number, unit), DAY, history);
    }

    @Test
    void ureaInMgPerDlThatWasTypedAsMmolIsProposedInItsUnit() {
        assertThat(of("UREA_S", "54", "mmol/L", before("4.4")))
                .isInstanceOfSatisfying(Finding.OtherUnit.class, found -> {
                    assertThat(found.instead().code()).isEqualTo("mg/dL");
                    assertThat(Digits.told(found.standard())).isEqualTo(new BigDecimal("8.99"));
                    assertThat(found.ratio().isMore()).isTrue();
                });
    }

    @Test
    void creatinineInAnotherUnitThanTypedIsProposedInThatUnit() {
        assertThat(of("CREAT_S", "5.1", "umol/L", before("44")))
                .isInstanceOfSatisfying(Finding.OtherUnit.class, found -> {
                    assertThat(found.instead().code()).isEqualTo("mg/L");
                    assertThat(found.ratio().isMore()).isFalse();
                });
        assertThat(of("CREAT_S", "0.51", "umol/L", before("44")))
                .isInstanceOfSatisfying(
                        Finding.Impossible.class,
                        found -> assertThat(found.instead())
                                .extracting(LabUnit::code)
                                .isEqualTo("mg/dL"));
    }

    @ParameterizedTest
    @CsvSource({
        "CREAT_S, 4.9, umol/L, true",
        "CREAT_S, 5, umol/L, false",
        "CREAT_S, 5000, umol/L, false",
        "CREAT_S, 5000.1, umol/L, true",
        "HGB_B, 9.9, g/L, true",
        "HGB_B, 29, g/L, false"
    })
    void hardLimitsAreTheCatalogues(String analyte, String number, String unit, boolean impossible) {
        assertThat(of(analyte, number, unit, History.NONE) instanceof Finding.Impossible)
                .isEqualTo(impossible);
    }

    @ParameterizedTest
    @CsvSource({"8.84, false", "8.83, true", "884, false", "885, true"})
    void warningLimitsAreAskedAbout(String number, boolean asked) {
        assertThat(of("CREAT_S", number, "umol/L", History.NONE).asks()).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"88, false", "88.1, true", "22, false", "21.9, true"})
    void inBloodTwiceTheLastValueIsAJump(String number, boolean asked) {
        assertThat(of("CREAT_S", number, "umol/L", before("44")).asks()).isEqualTo(asked);
    }

    @Test
    void urineVariesMoreThanBlood() {
        assertThat(of("PROT_U", "0.61", "g/L", before("1.12")).asks()).isFalse();
        assertThat(of("PROT_U", "0.1", "g/L", before("1.12")))
                .isInstanceOf(Finding.class)
                .satisfies(found -> assertThat(found.asks()).isTrue());
    }

    @Test
    void aBoundedValueIsNoSlip() {
        var bounded = Plausibility.of(
                analyte("UREA_S"), quantity("UREA_S", Comparison.GREATER, "40", "mmol/L"), DAY, before("4.4"));

        assertThat(bounded.asks()).isFalse();
    }

    @Test
    void lessThanNothingCannotBe() {
        assertThat(Plausibility.of(
                        analyte("PROT_U"), quantity("PROT_U", Comparison.LESS, "0", "g/L"), DAY, History.NONE))
                .isInstanceOf(Finding.Impossible.class);
    }

    @Test
    void whatCameLaterIsNoHistory() {
        var later = new History(List.of(new History.Point(DAY.plusDays(7), new BigDecimal("4.4"))));

        assertThat(of("UREA_S", "12", "mmol/L", later).asks()).isFalse();
    }
}
