package visitwise.domain.lab.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static visitwise.domain.lab.panel.Sheets.DAY;
import static visitwise.domain.lab.panel.Sheets.boy;
import static visitwise.domain.lab.panel.Sheets.quantity;
import static visitwise.domain.lab.panel.Sheets.size;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.lab.panel.Derived.Outcome;
import visitwise.domain.participant.DayAndTime;

class DerivationTest {

    private static final Person BOY = boy(size(DAY.minusDays(10), "131", "28.6"));

    private static List<Derived> of(Person person, Map<String, Quantity> values, @Nullable UrineCollection urine) {
        return new Derivation(person, Sheets.equations(), new DayAndTime(DAY, null), Sheets.values(values), urine).all();
    }

    private static Derived line(List<Derived> lines, Series series) {
        return lines.stream()
                .filter(line -> line.series() == series)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRatioOfTheSheetInThePicture() {
        var lines = of(
                BOY,
                Map.of("PROT_U", quantity("PROT_U", "610", "mg/L"), "CREAT_U", quantity("CREAT_U", "6.6", "mmol/L")),
                null);

        assertThat(line(lines, Series.UPCR).exact().orElseThrow().doubleValue()).isCloseTo(92.4, within(0.05));
    }

    @Test
    void aBoundedInputBoundsWhatFollows() {
        var below = of(
                BOY,
                Map.of(
                        "PROT_U", quantity("PROT_U", Comparison.LESS, "70", "mg/L"),
                        "CREAT_U", quantity("CREAT_U", "6.6", "mmol/L")),
                null);
        var falling = of(BOY, Map.of("CREAT_S", quantity("CREAT_S", Comparison.LESS, "18", "umol/L")), null);
        var both = of(
                BOY,
                Map.of(
                        "PROT_U", quantity("PROT_U", Comparison.LESS, "70", "mg/L"),
                        "CREAT_U", quantity("CREAT_U", Comparison.LESS, "1", "mmol/L")),
                null);

        assertThat(line(below, Series.UPCR).outcome())
                .isInstanceOfSatisfying(
                        Outcome.Value.class,
                        value -> assertThat(value.comparison()).isEqualTo(Comparison.LESS));
        assertThat(line(falling, Series.EGFR).outcome())
                .isInstanceOfSatisfying(
                        Outcome.Value.class,
                        value -> assertThat(value.comparison()).isEqualTo(Comparison.GREATER));
        assertThat(line(both, Series.UPCR).outcome()).isInstanceOf(Outcome.None.class);
        assertThat(line(below, Series.UPCR).exact()).isEmpty();
    }

    @Test
    void withoutAHeightNearEnoughThereIsNoNumberAndAReason() {
        var longAgo = boy(size(DAY.minusDays(91), "131", "28.6"));

        var line = line(of(longAgo, Map.of("CREAT_S", quantity("CREAT_S", "45", "umol/L")), null), Series.EGFR);

        assertThat(line.outcome())
                .isInstanceOfSatisfying(
                        Outcome.None.class,
                        none -> assertThat(none.reason().args().toString()).contains("HEIGHT"));
    }

    @Test
    void theNearestHeightIsUsedAndNamed() {
        var grown = boy(size(DAY.minusDays(80), "128", "27"), size(DAY.plusDays(3), "132", "29"));

        var line = line(of(grown, Map.of("CREAT_S", quantity("CREAT_S", "45", "umol/L")), null), Series.EGFR);

        assertThat(line.used().toString())
                .contains("HEIGHT 132 cm (2026-11-19)")
                .doesNotContain("HEIGHT 128");
    }

    @Test
    void aTimedCollectionUsesItsActualMinutes() {
        var urine = new UrineCollection(DAY.minusDays(1).atTime(7, 0), DAY.atTime(5, 0));
        var lines = of(
                BOY,
                Map.of(
                        "PROT_U", quantity("PROT_U", "33", "mg/dL"),
                        "CREAT_U", quantity("CREAT_U", "62", "mg/dL"),
                        "URINE_VOL", quantity("URINE_VOL", "900", "mL"),
                        "CREAT_S", quantity("CREAT_S", "0.7", "mg/dL")),
                urine);

        assertThat(line(lines, Series.CLEARANCE).exact().orElseThrow().doubleValue())
                .isCloseTo(60.3896103896, within(1e-6));
        assertThat(line(lines, Series.PROTEIN_24H).exact().orElseThrow()).isEqualByComparingTo(new BigDecimal("0.324"));
    }

    @Test
    void anEnteredRatioIsNotWorkedOutAgain() {
        var lines = of(
                BOY,
                Map.of(
                        "PROT_U", quantity("PROT_U", "610", "mg/L"),
                        "CREAT_U", quantity("CREAT_U", "6.6", "mmol/L"),
                        "PROTCRT_U", quantity("PROTCRT_U", "92", "mg/mmol{creat}")),
                null);

        assertThat(lines).noneMatch(line -> line.series() == Series.UPCR);
    }
}
