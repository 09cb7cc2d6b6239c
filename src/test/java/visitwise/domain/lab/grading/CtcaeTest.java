package visitwise.domain.lab.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import visitwise.domain.Message;
import visitwise.domain.lab.Dipstick;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.grading.Evidence.BaselineLevel;

class CtcaeTest {

    private static final Ctcae CRITERIA = Ctcae.of("5.0").orElseThrow();

    private static Quantity of(String number, String unit) {
        return Quantity.exactly(new BigDecimal(number), LabUnit.of(unit, "1"));
    }

    private static Grading.Graded graded(String term, Evidence evidence) {
        return (Grading.Graded) CRITERIA.grade(term, evidence);
    }

    private static Grading.NotGradable notGradable(String term, Evidence evidence) {
        return (Grading.NotGradable) CRITERIA.grade(term, evidence);
    }

    @Test
    void anUnknownVersionIsRefused() {
        assertThat(Ctcae.of("6.0")).isEmpty();
        assertThat(Ctcae.of("5.0"))
                .hasValueSatisfying(known -> assertThat(known.version()).isEqualTo("5.0"));
    }

    @Test
    void aCreatinineWithinTheNormalRangeIsMarkedAsGradedByTheBaseline() {
        var child = Evidence.of(Measurand.CREATININE, of("30", "umol/L"))
                .withRange(Measurand.CREATININE, null, of("80", "umol/L"))
                .withBaseline(Measurand.CREATININE, of("18", "umol/L"), null);
        var byBaseline = graded("Creatinine increased", child);
        assertThat(byBaseline.grade()).isEqualTo(2);
        assertThat(byBaseline.isBaselineCriterion()).isTrue();
        var byBoth = graded("Creatinine increased", child.with(Measurand.CREATININE, of("130", "umol/L")));
        assertThat(byBoth.grade()).isEqualTo(3);
        var byRange = graded("Creatinine increased", child.with(Measurand.CREATININE, of("500", "umol/L")));
        assertThat(byRange.grade()).isEqualTo(4);
        assertThat(byRange.isBaselineCriterion()).isFalse();
    }

    @Test
    void theLimitThatDecidedIsNamed() {
        var graded = graded(
                "Anemia",
                Evidence.of(Measurand.HAEMOGLOBIN, of("99", "g/L"))
                        .withRange(Measurand.HAEMOGLOBIN, of("120", "g/L"), null));
        assertThat(graded.decidedBy()).singleElement().satisfies(limit -> {
            assertThat(limit.grade()).isEqualTo(2);
            assertThat(((Bound.Absolute) limit.bound()).threshold().limit()).isEqualByComparingTo("100");
        });
        assertThat(graded.rule().version()).isEqualTo("5.0");
    }

    @Test
    void highFeverWithoutDurationIsAtLeastThree() {
        var fever = notGradable("Fever", Evidence.of(Measurand.TEMPERATURE, of("40.1", "Cel")));
        assertThat(fever.atLeast()).isEqualTo(3);
        assertThat(fever.reason()).isEqualTo(Message.of("grading.durationMissing"));
    }

    @Test
    void aBaselineNobodyKnowsIsTakenAsNormalAndSaidSo() {
        var alt = Evidence.of(Measurand.ALT, of("50", "U/L")).withRange(Measurand.ALT, null, of("40", "U/L"));
        assertThat(graded("Alanine aminotransferase increased", alt).rule().baselineTakenAsNormal())
                .isTrue();
        assertThat(graded(
                                "Alanine aminotransferase increased",
                                alt.withBaseline(Measurand.ALT, of("39", "U/L"), BaselineLevel.NORMAL))
                        .rule()
                        .baselineTakenAsNormal())
                .isFalse();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(notGradable("Anemia", Evidence.of(Measurand.HAEMOGLOBIN, of("120", "g/L")))
                        .reason())
                .isEqualTo(Message.of("grading.lowerMissing"));
        assertThat(notGradable("Creatinine increased", Evidence.of(Measurand.CREATININE, of("120", "umol/L")))
                        .reason())
                .isEqualTo(Message.of("grading.upperMissing"));
        assertThat(notGradable(
                                "Alanine aminotransferase increased",
                                Evidence.of(Measurand.ALT, of("120", "U/L"))
                                        .withBaseline(Measurand.ALT, null, BaselineLevel.HIGH))
                        .reason())
                .isEqualTo(Message.of("grading.baselineMissing"));
        assertThat(notGradable("Anemia", Evidence.nothing()).reason()).isEqualTo(Message.of("grading.valueMissing"));
        assertThat(notGradable("Hematuria", Evidence.nothing()).reason()).isEqualTo(Message.of("grading.clinical"));
        assertThat(notGradable(
                                "Proteinuria",
                                Evidence.of(Measurand.PROTEIN_24H, of("1.2", "g/(24.h)"))
                                        .withRange(Measurand.PROTEIN_24H, null, of("0.15", "g/(24.h)"))
                                        .of(Evidence.Population.CHILD))
                        .reason())
                .isEqualTo(Message.of("grading.ratioMissing"));
    }

    @Test
    void eachMeasurandHasItsOwnLimitsOfNormal() {
        var kidney = Evidence.of(Measurand.FILTRATION, of("75.5", "mL/min/{1.73_m2}"))
                .with(Measurand.PROTEIN_RATIO, of("11.3", "mg/mmol{creat}"))
                .withRange(Measurand.PROTEIN_RATIO, of("0", "mg/mmol{creat}"), of("15", "mg/mmol{creat}"))
                .withRange(Measurand.FILTRATION, of("90", "mL/min/{1.73_m2}"), null);
        assertThat(graded("Chronic kidney disease", kidney).grade()).isEqualTo(1);
    }

    @Test
    void aBaselineOfAnUnknownLevelLeavesTheGradeOpenWhereItMatters() {
        var alt = Evidence.of(Measurand.ALT, of("105", "U/L"))
                .withRange(Measurand.ALT, null, of("30", "U/L"))
                .withBaseline(Measurand.ALT, of("55", "U/L"), BaselineLevel.CANNOT_TELL);
        var open = notGradable("Alanine aminotransferase increased", alt);
        assertThat(open.reason()).isEqualTo(Message.of("grading.baselineUnclear"));
        assertThat(open.atLeast()).isEqualTo(1);
    }

    @Test
    void aStripTellsTermsThatReadIt() {
        var strip = Evidence.nothing().withDipstick(Dipstick.THREE).of(Evidence.Population.ADULT);
        assertThat(CRITERIA.terms().stream()
                        .filter(term -> term.isToldBy(strip))
                        .map(Term::name))
                .containsExactly("Proteinuria", "Chronic kidney disease");
        assertThat(graded("Proteinuria", strip).grade()).isEqualTo(2);
    }

    @Test
    void termsAreFoundByWhatTheyLookAt() {
        assertThat(CRITERIA.termsOf(Measurand.LEUKOCYTES).stream().map(Term::name))
                .containsExactly("White blood cell decreased", "Leukocytosis");
        assertThat(Measurand.of("PROTCRT_U")).contains(Measurand.PROTEIN_RATIO);
        assertThat(Measurand.of("HEIGHT")).isEmpty();
    }
}
