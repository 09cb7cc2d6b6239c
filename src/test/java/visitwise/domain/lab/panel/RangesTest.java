package visitwise.domain.lab.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static visitwise.domain.lab.panel.Sheets.DAY;
import static visitwise.domain.lab.panel.Sheets.analyte;
import static visitwise.domain.lab.panel.Sheets.boy;
import static visitwise.domain.lab.panel.Sheets.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.Interpreted.Limits;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.lab.ReferenceRange.Group;
import visitwise.domain.lab.ReferenceRange.Normal;
import visitwise.domain.participant.Sex;

class RangesTest {

    private static final LaboratoryId LAB = new LaboratoryId(new UUID(3, 3));

    private static ReferenceRange creatinine(LocalDate from, Sex sex, int fromMonths, Integer toMonths, String high) {
        return new ReferenceRange(
                LAB,
                "CREAT_S",
                from,
                new Group(sex, fromMonths, toMonths),
                new Normal.Interval(new BigDecimal("27"), new BigDecimal(high), "umol/L"),
                null);
    }

    private static Limits of(ReferenceRange... ranges) {
        return new Ranges("Central laboratory", List.of(ranges))
                .of(analyte("CREAT_S"), boy(), DAY)
                .orElse(null);
    }

    @Test
    void theBandOfTheAgeAndSexOnTheDayCounts() {
        var limits = of(
                creatinine(DAY.minusYears(1), Sex.FEMALE, 0, null, "55"),
                creatinine(DAY.minusYears(1), Sex.MALE, 0, 9 * 12, "50"),
                creatinine(DAY.minusYears(1), Sex.MALE, 9 * 12, 12 * 12, "62"));

        assertThat(limits.high()).isEqualByComparingTo("62");
        assertThat(limits.source()).isEqualTo("Central laboratory, 2025-11-16");
    }

    @Test
    void whatTheLaboratoryStatesLaterTakesThePlaceOfAllItsBands() {
        var limits = of(creatinine(DAY.minusYears(1), null, 0, null, "50"), creatinine(DAY, null, 0, 5 * 12, "40"));

        assertThat(limits).isNull();
        assertThat(of(
                                creatinine(DAY.minusYears(1), null, 0, null, "50"),
                                creatinine(DAY.plusDays(1), null, 0, null, "40"))
                        .high())
                .isEqualByComparingTo("50");
    }

    @Test
    void whatWasWithdrawnDoesNotHold() {
        var wrong = creatinine(DAY, null, 0, null, "620").withdrawnFor("slip of the pen");

        assertThat(of(creatinine(DAY.minusYears(1), null, 0, null, "62"), wrong).high())
                .isEqualByComparingTo("62");
    }

    @Test
    void limitsThemselvesAreNormalAndBoundsAcrossThemCannotBeTold() {
        var limits = new Limits(new BigDecimal("27"), new BigDecimal("62"), "x");

        assertThat(Ranges.flag(quantity("CREAT_S", "62", "umol/L"), limits)).isEqualTo(Flag.NORMAL);
        assertThat(Ranges.flag(quantity("CREAT_S", "62.1", "umol/L"), limits)).isEqualTo(Flag.HIGH);
        assertThat(Ranges.flag(quantity("CREAT_S", "26.9", "umol/L"), limits)).isEqualTo(Flag.LOW);
        assertThat(Ranges.flag(quantity("CREAT_S", Comparison.LESS, "40", "umol/L"), limits))
                .isEqualTo(Flag.CANNOT_TELL);
        assertThat(Ranges.flag(quantity("CREAT_S", Comparison.LESS, "27", "umol/L"), limits))
                .isEqualTo(Flag.LOW);
        assertThat(Ranges.flag(quantity("CREAT_S", Comparison.GREATER, "62", "umol/L"), limits))
                .isEqualTo(Flag.HIGH);
        assertThat(Ranges.flag(quantity("CREAT_S", "1", "mg/dL"), null)).isEqualTo(Flag.CANNOT_TELL);
    }

    @Test
    void theCatalogueStandsInAndSaysSo() {
        var limits =
                new Ranges(null, List.of()).of(analyte("CYSTATC_S"), boy(), DAY).orElseThrow();

        assertThat(limits.source()).startsWith(Ranges.FALLBACK);
    }

    @Test
    void onAnOrdinalScaleAllBelowTheNormalAnswerIsNormal() {
        var upToTrace =
                new ReferenceRange(LAB, "PROT_DIP", DAY, new Group(null, 0, null), new Normal.Expected("TRACE"), null);
        var ranges = new Ranges("Central laboratory", List.of(upToTrace));

        assertThat(ranges.flag(analyte("PROT_DIP"), "NEG", boy(), DAY)).isEqualTo(Flag.NORMAL);
        assertThat(ranges.flag(analyte("PROT_DIP"), "TRACE", boy(), DAY)).isEqualTo(Flag.NORMAL);
        assertThat(ranges.flag(analyte("PROT_DIP"), "1+", boy(), DAY)).isEqualTo(Flag.ABNORMAL);
    }
}
