package visitwise.domain.lab.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static visitwise.domain.lab.panel.Sheets.DAY;
import static visitwise.domain.lab.panel.Sheets.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.lab.grading.Ctcae;
import visitwise.domain.lab.grading.Grading;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.participant.DayAndTime;

/** Grades of whole specimens, each value by its own limits and its own baseline. */
class GradesTest {

    private static final String KIDNEY = "Chronic kidney disease";
    private static final String ALT = "Alanine aminotransferase increased";
    private static final Ranges NOTHING = new Ranges(null, List.of());

    private static Ranges ranges(String analyte, @Nullable String low, @Nullable String high, String unit) {
        var normal = new ReferenceRange.Normal.Interval(
                low == null ? null : new BigDecimal(low), high == null ? null : new BigDecimal(high), unit);
        return new Ranges(
                "Laboratory B",
                List.of(new ReferenceRange(
                        new LaboratoryId(new UUID(5, 5)),
                        analyte,
                        LocalDate.of(2020, 1, 1),
                        new ReferenceRange.Group(null, 0, null),
                        normal,
                        null)));
    }

    private static String grade(Person person, Ranges ranges, Course course, Sample sample, String term) {
        var equation = person == Specimens.MAN ? Equation.CKDEPI_CR_2021 : Equation.CKID_U25_CR_2021;
        return new Grades(Ctcae.of("5.0").orElseThrow(), Sheets.CATALOGUE, person, ranges, course, equation, 18)
                .of(sample).stream()
                        .filter(graded -> graded.term().name().equals(term))
                        .map(graded -> graded.grading() instanceof Grading.Graded known
                                ? String.valueOf(known.grade())
                                : "at least " + ((Grading.NotGradable) graded.grading()).atLeast())
                        .findFirst()
                        .orElse("none");
    }

    private static String ofMan(Ranges ranges, Values values, String term) {
        var sample = Specimens.man(values);
        return grade(Specimens.MAN, ranges, new Course(List.of(sample), null), sample, term);
    }

    private static String ofBoy(Values values, String term) {
        var sample = Specimens.boy(null, new DayAndTime(DAY, null), values, null);
        return grade(Specimens.BOY, NOTHING, new Course(List.of(sample), null), sample, term);
    }

    @Test
    void filtrationIsGradedByItsOwnLowerLimitWhateverProteinWasMeasured() {
        var values = Sheets.values(Map.of(
                "CREAT_S", quantity("CREAT_S", "1.2", "mg/dL"),
                "PROTCRT_U", quantity("PROTCRT_U", "100", "mg/g{creat}")));

        assertThat(ofMan(ranges("PROTCRT_U", "0", "15", "mg/mmol{creat}"), values, KIDNEY))
                .isEqualTo("1");
        assertThat(ofMan(NOTHING, values, KIDNEY)).isEqualTo("1");
    }

    @Test
    void aStripAloneIsGraded() {
        assertThat(ofMan(NOTHING, Specimens.strip("3+"), "Proteinuria")).isEqualTo("2");
        assertThat(ofMan(NOTHING, Specimens.strip("NEG"), "Proteinuria")).isEqualTo("0");
        assertThat(ofMan(NOTHING, Specimens.strip("3+"), KIDNEY)).isEqualTo("1");
        assertThat(ofBoy(Specimens.strip("3+"), "Proteinuria")).isEqualTo("at least 1");
        assertThat(ofMan(NOTHING, Specimens.strip("3+"), ALT)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"190, 100, 2", "191, 100, 3", "50, 100, 2", "49, 100, at least 0"})
    void aRatioThatIsWorkedOutMeetsLimitsPerGramExactly(String protein, String creatinine, String grade) {
        assertThat(ofBoy(Sheets.values(Specimens.urine(protein, creatinine)), "Proteinuria"))
                .isEqualTo(grade);
        assertThat(ofBoy(
                        Sheets.values(Map.of("PROTCRT_U", quantity("PROTCRT_U", "1.9", "mg/mg{creat}"))),
                        "Proteinuria"))
                .isEqualTo("2");
    }

    @Test
    void halfAGramPerGramIsNotMoreThanThat() {
        assertThat(ofMan(NOTHING, Sheets.values(Specimens.urine("50", "100")), KIDNEY))
                .isEqualTo("at least 0");
        assertThat(ofMan(NOTHING, Sheets.values(Specimens.urine("51", "100")), KIDNEY))
                .isEqualTo("1");
    }

    @Test
    void howABaselineLayIsToldByTheLaboratoryThatMeasuredIt() {
        var later = ranges("ALT_S", null, "30", "U/L");
        var today = Specimens.flagged("ALT_S", quantity("ALT_S", "105", "U/L"), "0.5");

        assertThat(alt(later, "1", today)).isEqualTo("2");
        assertThat(alt(later, "0.9", today)).isEqualTo("1");
        assertThat(alt(later, null, today)).isEqualTo("at least 1");
    }

    /** A baseline of 55 U/L, with the limit of its laboratory in ukat/L. */
    private static String alt(Ranges later, @Nullable String limitThen, Values today) {
        var before = Specimens.boy(
                null,
                new DayAndTime(DAY.minusDays(30), null),
                Specimens.flagged("ALT_S", quantity("ALT_S", "55", "U/L"), limitThen),
                null);
        var sample = Specimens.boy(null, new DayAndTime(DAY, null), today, null);
        var course = new Course(List.of(before, sample), new DayAndTime(DAY.minusDays(20), null));
        return grade(Specimens.BOY, later, course, sample, ALT);
    }

    @Test
    void aValueBeforeTreatmentIsNotItsOwnBaseline() {
        var sample = Specimens.man(Sheets.values(Map.of("ALT_S", quantity("ALT_S", "105", "U/L"))));
        var later = new DayAndTime(sample.collected().day().plusDays(3), null);

        assertThat(grade(
                        Specimens.MAN,
                        ranges("ALT_S", "7", "40", "U/L"),
                        new Course(List.of(sample), later),
                        sample,
                        ALT))
                .isEqualTo("1");
    }

    /** The boy's creatinine of 80 umol/L comes to grade 2 by the equation that is fixed for him. */
    @ParameterizedTest
    @CsvSource({
        "GFR_CR_173, 95, 2",
        "GFR_CYS_173, 20, 2",
        "GFR_MEASURED_173, 25, 2",
        "CRCL_CG, 10, 2",
        "CRCL_24H, 95, 2"
    })
    void oneEquationGradesTheKidneyWhateverElseIsEntered(String analyte, String number, String grade) {
        var unit = Sheets.analyte(analyte).standard().code();
        var values = Map.of("CREAT_S", quantity("CREAT_S", "80", "umol/L"), analyte, quantity(analyte, number, unit));

        assertThat(ofBoy(Sheets.values(values), KIDNEY)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "GFR_MEASURED_173, 25, 3",
        "CRCL_24H_173, 50, 2",
        "CRCL_24H, 10, 4",
        "GFR_CR_173, 50, none",
        "CRCL_CG, 10, none"
    })
    void whereTheEquationGivesNothingOnlyWhatWasMeasuredGradesTheKidney(String analyte, String number, String grade) {
        var unit = Sheets.analyte(analyte).standard().code();

        assertThat(ofBoy(Sheets.values(Map.of(analyte, quantity(analyte, number, unit))), KIDNEY))
                .isEqualTo(grade);
    }

    @Test
    void whereNoEquationIsFixedAnEstimateOfTheLaboratoryGradesTheKidney() {
        var values = Map.of("GFR_CR_173", quantity("GFR_CR_173", "50", "mL/min/{1.73_m2}"));
        var sample = Specimens.man(Sheets.values(values));
        var course = new Course(List.of(sample), null);
        var grades =
                new Grades(Ctcae.of("5.0").orElseThrow(), Sheets.CATALOGUE, Specimens.MAN, NOTHING, course, null, 18);

        assertThat(grades.of(sample))
                .filteredOn(graded -> graded.term().name().equals(KIDNEY))
                .singleElement()
                .satisfies(graded -> assertThat(graded.grading())
                        .isInstanceOfSatisfying(
                                Grading.Graded.class,
                                known -> assertThat(known.grade()).isEqualTo(2)));
    }

    private static String told(@Nullable Grading grading) {
        return switch (grading) {
            case Grading.Graded known -> String.valueOf(known.grade());
            case Grading.NotGradable(var _, int atLeast) -> "at least " + atLeast;
            case null -> "none";
        };
    }

    /** What the kidney of the boy came to before treatment, told with a specimen of a day after his first dose. */
    private static String before(Values today, Sample... earlier) {
        var sample = Specimens.boy(null, new DayAndTime(DAY, null), today, null);
        var course = new Course(List.of(earlier), new DayAndTime(DAY.minusDays(10), null)).with(sample);
        var grades = new Grades(
                Ctcae.of("5.0").orElseThrow(),
                Sheets.CATALOGUE,
                Specimens.BOY,
                NOTHING,
                course,
                Equation.CKID_U25_CR_2021,
                18);
        assertThat(grades.of(sample))
                .filteredOn(graded -> !graded.term().name().equals(KIDNEY))
                .isNotEmpty()
                .allSatisfy(graded -> assertThat(graded.before()).isNull());
        return grades.of(sample).stream()
                .filter(graded -> graded.term().name().equals(KIDNEY))
                .map(graded -> told(graded.before()))
                .findFirst()
                .orElseThrow();
    }

    private static Sample earlier(int days, Values values) {
        return Specimens.boy(null, new DayAndTime(DAY.minusDays(days), null), values, null);
    }

    private static Values creatinine(String number) {
        return Sheets.values(Map.of("CREAT_S", quantity("CREAT_S", number, "umol/L")));
    }

    @Test
    void diseaseOfTheKidneyIsToldWithItsGradeBeforeTreatment() {
        assertThat(before(creatinine("80"), earlier(20, creatinine("85")))).isEqualTo("2");
        assertThat(before(creatinine("80"), earlier(30, creatinine("85")), earlier(20, creatinine("200"))))
                .isEqualTo("3");
        assertThat(before(creatinine("80"), earlier(30, creatinine("85")), earlier(20, Specimens.strip("NEG"))))
                .isEqualTo("2");
        assertThat(before(creatinine("80"), earlier(5, creatinine("200")))).isEqualTo("at least 0");
        assertThat(before(creatinine("80"), earlier(20, Specimens.strip("2+")))).isEqualTo("1");
        assertThat(before(creatinine("80"))).isEqualTo("at least 0");
    }

    @Test
    void aSpecimenOfBeforeTreatmentIsToldAlone() {
        var sample = earlier(20, creatinine("85"));
        var course = new Course(List.of(sample), new DayAndTime(DAY, null));
        var grades = new Grades(
                Ctcae.of("5.0").orElseThrow(),
                Sheets.CATALOGUE,
                Specimens.BOY,
                NOTHING,
                course,
                Equation.CKID_U25_CR_2021,
                18);

        assertThat(grades.of(sample))
                .isNotEmpty()
                .allSatisfy(graded -> assertThat(graded.before()).isNull());
    }
}
