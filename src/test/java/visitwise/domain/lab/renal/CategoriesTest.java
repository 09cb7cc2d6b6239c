package visitwise.domain.lab.renal;

import static org.assertj.core.api.Assertions.assertThat;
import static visitwise.domain.lab.renal.AlbuminuriaCategory.A1;
import static visitwise.domain.lab.renal.AlbuminuriaCategory.A2;
import static visitwise.domain.lab.renal.AlbuminuriaCategory.A3;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;

/** KDIGO categories at their boundaries, from the table of KDIGO 2012. */
class CategoriesTest {

    @ParameterizedTest
    @CsvSource({
        "UACR_MG_G, 30, 300",
        "UACR_MG_MMOL, 3, 30",
        "ALBUMIN_MG_24H, 30, 300",
        "UPCR_MG_G, 150, 500",
        "UPCR_MG_MMOL, 15, 50"
    })
    void bothEndsOfTheMiddleAreInside(AlbuminuriaCategory.Row row, double least, double most) {
        assertThat(row.of(least - 0.001)).contains(A1);
        assertThat(row.of(least)).contains(A2);
        assertThat(row.of(most)).contains(A2);
        assertThat(row.of(most + 0.001)).contains(A3);
    }

    @Test
    void theLastBitCrossesNoBoundary() {
        assertThat(AlbuminuriaCategory.Row.UACR_MG_MMOL.of(3 - 4e-16)).contains(A2);
        assertThat(AlbuminuriaCategory.Row.UACR_MG_MMOL.of(30 + 4e-15)).contains(A2);
        assertThat(GfrCategory.of(60 - 1e-14, null)).contains(GfrCategory.G2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void whatWasNotMeasuredHasNoCategory(double value) {
        assertThat(GfrCategory.of(value, null)).isEmpty();
        assertThat(AlbuminuriaCategory.Row.UPCR_MG_G.of(value)).isEmpty();
    }

    @Test
    void noCategoryIsReportedBelowTwoYears() {
        assertThat(GfrCategory.of(100, new Age(1.99))).isEmpty();
        assertThat(GfrCategory.of(100, new Age(2))).contains(GfrCategory.G1);
        assertThat(GfrCategory.of(100, new Age(Double.NaN))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "G1, LOW, MODERATE, HIGH",
        "G2, LOW, MODERATE, HIGH",
        "G3a, MODERATE, HIGH, VERY_HIGH",
        "G3b, HIGH, VERY_HIGH, VERY_HIGH",
        "G4, VERY_HIGH, VERY_HIGH, VERY_HIGH",
        "G5, VERY_HIGH, VERY_HIGH, VERY_HIGH"
    })
    void riskIsTheHeatMap(String gfr, KdigoRisk first, KdigoRisk second, KdigoRisk third) {
        var category = GfrCategory.coded(gfr).orElseThrow();
        assertThat(KdigoRisk.of(category, A1)).isEqualTo(first);
        assertThat(KdigoRisk.of(category, A2)).isEqualTo(second);
        assertThat(KdigoRisk.of(category, A3)).isEqualTo(third);
    }

    @Test
    void anUnknownCodeIsNoCategory() {
        assertThat(GfrCategory.coded("G3")).isEmpty();
        assertThat(AlbuminuriaCategory.coded("A0")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GREATER, 130, G1",
        "GREATER, 90, G1",
        "AT_LEAST, 90, G1",
        "GREATER, 89.9, none",
        "LESS, 12, G5",
        "LESS, 15, G5",
        "AT_MOST, 15, none",
        "LESS, 60, none",
        "LESS, 0, none",
        "EXACT, 89.9, G2",
        "EXACT, 15, G4",
        "EXACT, 0, none"
    })
    void aBoundHasTheCategoryOfAllItCanStandFor(Comparison comparison, String number, String code) {
        var rate = new Quantity(comparison, new BigDecimal(number), LabUnit.of("mL/min/{1.73_m2}", "1"));

        assertThat(GfrCategory.of(rate, new Age(9)).map(GfrCategory::code).orElse("none"))
                .isEqualTo(code);
        assertThat(GfrCategory.of(rate, new Age(1.99))).isEmpty();
    }
}
