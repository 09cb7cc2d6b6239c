package visitwise.feature.qualification;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Catalogue;
import visitwise.domain.lab.Dipstick;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.Reported;
import visitwise.domain.lab.grading.Ctcae;
import visitwise.domain.lab.grading.Evidence;
import visitwise.domain.lab.grading.Evidence.BaselineLevel;
import visitwise.domain.lab.grading.Evidence.Population;
import visitwise.domain.lab.grading.Grading;
import visitwise.domain.lab.grading.Measurand;

/** Grades of CTCAE terms. */
final class GradeCases implements CaseKind {

    /** What the catalogue does not hold: bilirubin is converted with 584.66 g/mol. */
    private static final List<LabUnit> BILIRUBIN =
            List.of(LabUnit.of("umol/L", "1"), LabUnit.of("mg/dL", "17.104"), LabUnit.of("mg/L", "1.7104"));

    private static final Map<String, Measurand> URINE_TESTS = Map.of(
            "PROT_24H", Measurand.PROTEIN_24H,
            "PROTCRT", Measurand.PROTEIN_RATIO,
            "PROTCRT_U", Measurand.PROTEIN_RATIO,
            "UPCR", Measurand.PROTEIN_RATIO);

    private final Catalogue catalogue;

    GradeCases(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<String> header() {
        return List.of(
                "case_id",
                "ctcae_version",
                "term",
                "population",
                "test",
                "value",
                "unit",
                "lln",
                "uln",
                "baseline",
                "baseline_flag",
                "dipstick",
                "duration_hours",
                "expected_grade",
                "origin",
                "source",
                "note");
    }

    @Override
    public Finding check(Map<String, String> row) {
        try {
            var cells = new Cells(row);
            var version = cells.needed("ctcae_version");
            var criteria = Ctcae.of(version)
                    .orElseThrow(() -> new Cells.Unreadable(
                            "validate.unknownVersion", version, String.join(", ", Ctcae.VERSIONS)));
            var term = cells.needed("term");
            var expected = cells.needed("expected_grade");
            var found = written(criteria.grade(term, evidence(criteria, term, cells)));
            return expected.equals(found) ? new Finding.Passed() : new Finding.Differs(term, expected, found);
        } catch (Cells.Unreadable e) {
            return new Finding.Unusable(e.reason());
        }
    }

    private static String written(Grading grading) {
        return switch (grading) {
            case Grading.Graded graded -> String.valueOf(graded.grade());
            case Grading.NotGradable _ -> "NOT_GRADABLE";
        };
    }

    private Evidence evidence(Ctcae criteria, String term, Cells cells) {
        var evidence = Evidence.nothing()
                .of(population(cells.text("population")))
                .withDipstick(Dipstick.of(dipstick(cells)).orElse(null))
                .lasting(cells.number("duration_hours"));
        var measurand = measurand(criteria, term, cells.text("test"));
        if (measurand.isEmpty()) {
            return evidence;
        }
        var unit = unit(measurand.get(), cells.text("unit"));
        return unit.isEmpty() ? evidence : evidence(evidence, measurand.get(), unit.get(), cells);
    }

    private static Evidence evidence(Evidence evidence, Measurand measurand, LabUnit unit, Cells cells) {
        var known = evidence.withRange(
                        measurand, exactly(cells.number("lln"), unit), exactly(cells.number("uln"), unit))
                .withBaseline(measurand, exactly(cells.number("baseline"), unit), level(cells.text("baseline_flag")));
        return Reported.number(cells.text("value"), null)
                .flatMap(reported -> quantity(reported, unit))
                .map(value -> known.with(measurand, value))
                .orElse(known);
    }

    private static Optional<Quantity> quantity(Reported reported, LabUnit unit) {
        var comparison = reported.comparison();
        var number = reported.number();
        return comparison == null || number == null
                ? Optional.empty()
                : Optional.of(new Quantity(comparison, number, unit));
    }

    private static String dipstick(Cells cells) {
        var shown = cells.text("dipstick");
        return shown.isEmpty() && cells.text("test").equals("PROT_DIP") ? cells.text("value") : shown;
    }

    /** Most terms look at one thing; where a term looks at several, the test tells which. */
    private static Optional<Measurand> measurand(Ctcae criteria, String term, String test) {
        var looked = Arrays.stream(Measurand.values())
                .filter(m -> criteria.termsOf(m).stream().anyMatch(t -> t.name().equals(term)))
                .toList();
        if (looked.size() <= 1) {
            return looked.stream().findFirst();
        }
        if (test.equals("PROT_DIP")) {
            return Optional.empty();
        }
        return Optional.ofNullable(URINE_TESTS.get(test))
                .or(() -> looked.contains(Measurand.FILTRATION) ? Optional.of(Measurand.FILTRATION) : Optional.empty());
    }

    private Optional<LabUnit> unit(Measurand measurand, String written) {
        return switch (measurand) {
            case BILIRUBIN ->
                BILIRUBIN.stream().filter(u -> u.code().equals(written)).findFirst();
            case LYMPHOCYTES -> unit(Measurand.LEUKOCYTES, written);
            default ->
                measurand.analytes().stream()
                        .flatMap(code -> catalogue.analyte(code).stream())
                        .flatMap(analyte -> analyte.unit(written).stream())
                        .findFirst();
        };
    }

    private static @Nullable Quantity exactly(@Nullable BigDecimal number, LabUnit unit) {
        return number == null ? null : Quantity.exactly(number, unit);
    }

    private static @Nullable Population population(String text) {
        return switch (text) {
            case "ADULT" -> Population.ADULT;
            case "PAEDIATRIC", "PEDIATRIC", "CHILD" -> Population.CHILD;
            default -> null;
        };
    }

    private static @Nullable BaselineLevel level(String text) {
        return switch (text) {
            case "HIGH" -> BaselineLevel.HIGH;
            case "NORMAL", "LOW" -> BaselineLevel.NORMAL;
            default -> null;
        };
    }
}
