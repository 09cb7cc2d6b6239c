package visitwise.domain.lab.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static visitwise.domain.lab.panel.Sheets.DAY;
import static visitwise.domain.lab.panel.Sheets.boy;
import static visitwise.domain.lab.panel.Sheets.quantity;
import static visitwise.domain.lab.panel.Sheets.size;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.lab.panel.Derived.Outcome;
import visitwise.domain.lab.renal.CollectionFinding;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.DayAndTime;

class DerivationTest {

    private static final Person BOY = boy(size(DAY.minusDays(10), "131", "28.6"));

    private static List<Derived> of(Person person, Map<String, Quantity> values, @Nullable UrineCollection urine) {
        return new Derivation(person, Sheets.equations(), new DayAndTime(DAY, null), Sheets.values(values), urine)
                .all();
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

    @Test
    void aRatioThatWasNotDoneIsWorkedOut() {
        var values = new Values(
                Sheets.values(Specimens.urine("190", "100")).numbers(),
                Map.of("PROTCRT_U", SheetCheck.NOT_DONE, "ALBCREAT_U", SheetCheck.NOT_DONE));

        var lines = new Derivation(BOY, Sheets.equations(), new DayAndTime(DAY, null), values, null).all();

        assertThat(line(lines, Series.UPCR).exact()).isPresent();
        assertThat(lines).hasSize(1);
    }

    @Test
    void kidneyFunctionAsksForTheMarkerOfItsEquation() {
        var cystatin = Sheets.values(Map.of("CYSTATC_S", quantity("CYSTATC_S", "1.0", "mg/L")));
        var creatinine = Sheets.values(Map.of("CREAT_S", quantity("CREAT_S", "45", "umol/L")));
        var byCystatin = Specimens.by(Equation.CKID_U25_CYS_2021);
        var at = new DayAndTime(DAY, null);

        assertThat(line(new Derivation(BOY, byCystatin, at, cystatin, null).all(), Series.EGFR)
                        .exact()
                        .orElseThrow()
                        .doubleValue())
                .isCloseTo(87.2 * Math.pow(1.011, Sheets.boy().ageOn(DAY).years() - 15), within(1e-6));
        assertThat(new Derivation(BOY, byCystatin, at, creatinine, null).all()).isEmpty();
        assertThat(new Derivation(BOY, Sheets.equations(), at, cystatin, null).all())
                .isEmpty();
        assertThat(line(
                                new Derivation(BOY, Specimens.by(Equation.CKID_U25_AVG_2021), at, creatinine, null)
                                        .all(),
                                Series.EGFR)
                        .outcome())
                .isInstanceOf(Outcome.None.class);
    }

    @Test
    void aSerumSampleFarFromTheCollectionIsWarnedOf() {
        var urine = new UrineCollection(
                DAY.minusDays(7).atTime(7, 0), DAY.minusDays(6).atTime(7, 0));
        var values = Sheets.values(Map.of("CREAT_S", quantity("CREAT_S", "45", "umol/L")));
        var at = new DayAndTime(DAY, LocalTime.of(8, 5));

        assertThat(new Derivation(BOY, Sheets.equations(), at, values, urine).collection())
                .extracting(CollectionFinding::kind)
                .contains(CollectionFinding.Kind.SERUM_TIME);
        assertThat(new Derivation(
                                BOY,
                                Sheets.equations(),
                                new DayAndTime(DAY.minusDays(6), LocalTime.of(8, 5)),
                                values,
                                urine)
                        .collection())
                .extracting(CollectionFinding::kind)
                .doesNotContain(CollectionFinding.Kind.SERUM_TIME, CollectionFinding.Kind.SERUM_TIME_UNKNOWN);
        assertThat(new Derivation(BOY, Sheets.equations(), at, Sheets.values(Map.of()), urine).collection())
                .extracting(CollectionFinding::kind)
                .doesNotContain(CollectionFinding.Kind.SERUM_TIME);
    }
}
