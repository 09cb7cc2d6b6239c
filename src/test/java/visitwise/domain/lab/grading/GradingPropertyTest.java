package visitwise.domain.lab.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.grading.Evidence.Population;

class GradingPropertyTest {

    private static final Ctcae CRITERIA = Ctcae.of("5.0").orElseThrow();

    /** A term, what it looks at, its units with the first as standard, limits of normal, and where values get worse. */
    record Graded(String term, Measurand it, List<LabUnit> units, String lower, String upper, boolean worseUp) {

        Evidence evidence(Quantity value) {
            return Evidence.of(it, value)
                    .withRange(it, standard(lower), standard(upper))
                    .withBaseline(it, standard(upper), null)
                    .of(it == Measurand.PROTEIN_RATIO ? Population.CHILD : Population.ADULT)
                    .lasting(BigDecimal.TEN);
        }

        private Quantity standard(String number) {
            return Quantity.exactly(new BigDecimal(number), units.getFirst());
        }
    }

    private static LabUnit unit(String code, String times) {
        return LabUnit.of(code, times);
    }

    private static final List<LabUnit> CELLS = List.of(unit("10*9/L", "1"), unit("/uL", "0.001"));
    private static final List<LabUnit> MASS = List.of(unit("g/L", "1"), unit("g/dL", "10"));

    private static final List<Graded> TERMS = List.of(
            new Graded(
                    "Creatinine increased",
                    Measurand.CREATININE,
                    List.of(unit("umol/L", "1"), unit("mg/dL", "88.4")),
                    "30",
                    "80",
                    true),
            new Graded(
                    "Alanine aminotransferase increased",
                    Measurand.ALT,
                    List.of(
                            unit("ukat/L", "1"),
                            new LabUnit("U/L", BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal(60))),
                    "0.1",
                    "0.7",
                    true),
            new Graded(
                    "Blood bilirubin increased",
                    Measurand.BILIRUBIN,
                    List.of(unit("umol/L", "1"), unit("mg/dL", "17.104")),
                    "3",
                    "21",
                    true),
            new Graded("Anemia", Measurand.HAEMOGLOBIN, MASS, "130", "170", false),
            new Graded("Hypoalbuminemia", Measurand.ALBUMIN, MASS, "35", "50", false),
            new Graded("White blood cell decreased", Measurand.LEUKOCYTES, CELLS, "4", "10", false),
            new Graded("Neutrophil count decreased", Measurand.NEUTROPHILS, CELLS, "2", "7", false),
            new Graded("Lymphocyte count decreased", Measurand.LYMPHOCYTES, CELLS, "1.1", "3", false),
            new Graded("Platelet count decreased", Measurand.PLATELETS, CELLS, "100", "300", false),
            new Graded("Leukocytosis", Measurand.LEUKOCYTES, CELLS, "4", "10", true),
            new Graded(
                    "Fever",
                    Measurand.TEMPERATURE,
                    List.of(
                            unit("Cel", "1"),
                            new LabUnit("[degF]", new BigDecimal(-32), BigDecimal.ONE, new BigDecimal("1.8"))),
                    "36",
                    "37",
                    true),
            new Graded(
                    "Proteinuria",
                    Measurand.PROTEIN_24H,
                    List.of(unit("g/(24.h)", "1"), unit("mg/(24.h)", "0.001")),
                    "0",
                    "0.15",
                    true),
            new Graded(
                    "Chronic kidney disease",
                    Measurand.FILTRATION,
                    List.of(unit("mL/min/{1.73_m2}", "1")),
                    "90",
                    "120",
                    false));

    @Provide
    Arbitrary<Graded> terms() {
        return Arbitraries.of(TERMS);
    }

    /** Every grade's limit lies among these multiples of the upper limit of normal, and steps of a hundredth meet them. */
    private static BigDecimal value(Graded of, int hundredths) {
        return new BigDecimal(of.upper()).multiply(BigDecimal.valueOf(hundredths, 2));
    }

    private static int grade(Graded of, Quantity value) {
        return switch (CRITERIA.grade(of.term(), of.evidence(value))) {
            case Grading.Graded graded -> graded.grade();
            case Grading.NotGradable(var reason, var _) ->
                throw new AssertionError(of.term() + " " + value + ": " + reason);
        };
    }

    private static Quantity exactly(Graded of, BigDecimal number) {
        return Quantity.exactly(number, of.units().getFirst());
    }

    @Property
    void aGradeNeverFallsAsTheValueWorsens(
            @ForAll("terms") Graded of,
            @ForAll @IntRange(min = 0, max = 2500) int one,
            @ForAll @IntRange(min = 0, max = 2500) int other) {
        var low = exactly(of, value(of, Math.min(one, other)));
        var high = exactly(of, value(of, Math.max(one, other)));
        if (of.worseUp()) {
            assertThat(grade(of, high)).isGreaterThanOrEqualTo(grade(of, low));
        } else {
            assertThat(grade(of, low)).isGreaterThanOrEqualTo(grade(of, high));
        }
    }

    @Property
    void convertingTheUnitNeverChangesAGrade(
            @ForAll("terms") Graded of, @ForAll @IntRange(min = 0, max = 2500) int hundredths) {
        var value = exactly(of, value(of, hundredths));
        for (var unit : of.units()) {
            assertThat(grade(of, value.in(unit))).as(unit.code()).isEqualTo(grade(of, value));
        }
    }

    @Property
    void aBoundedValueHasAGradeOnlyIfEveryValueItStandsForHasIt(
            @ForAll("terms") Graded of,
            @ForAll Comparison comparison,
            @ForAll @IntRange(min = 1, max = 2500) int bound,
            @ForAll @IntRange(min = 0, max = 2500) int stoodFor) {
        var bounded = new Quantity(comparison, value(of, bound), of.units().getFirst());
        boolean fits = switch (comparison) {
            case LESS -> stoodFor < bound;
            case AT_MOST -> stoodFor <= bound;
            case EXACT -> stoodFor == bound;
            case AT_LEAST -> stoodFor >= bound;
            case GREATER -> stoodFor > bound;
        };
        if (fits) {
            int real = grade(of, exactly(of, value(of, stoodFor)));
            switch (CRITERIA.grade(of.term(), of.evidence(bounded))) {
                case Grading.Graded graded -> assertThat(graded.grade()).isEqualTo(real);
                case Grading.NotGradable(var _, int atLeast) ->
                    assertThat(atLeast).isLessThanOrEqualTo(real);
            }
        }
    }

    @Property
    void whatIsNotKnownNeverMakesAGradeMoreCertain(
            @ForAll("terms") Graded of, @ForAll @IntRange(min = 0, max = 2500) int hundredths) {
        var value = exactly(of, value(of, hundredths));
        var without = Evidence.of(of.it(), value).of(Population.ADULT);
        if (CRITERIA.grade(of.term(), without) instanceof Grading.Graded graded) {
            assertThat(grade(of, value)).isEqualTo(graded.grade());
        }
    }
}
