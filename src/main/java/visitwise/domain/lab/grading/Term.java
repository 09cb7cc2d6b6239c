package visitwise.domain.lab.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term of the criteria.
 *
 * @param name as CTCAE prints it
 * @param variants none if the term is graded by a clinician only
 * @param measurands what its limits put numbers to, in their order
 * @param readsStrip true if a test strip is enough to read its criteria
 */
public record Term(String name, List<Variant> variants, List<Measurand> measurands, boolean readsStrip) {

    public Term {
        variants = List.copyOf(variants);
        measurands = List.copyOf(measurands);
    }

    /** A term that looks at whatever its variants put limits to. */
    static Term of(String name, List<Variant> variants) {
        var bounds = variants.stream()
                .flatMap(variant -> variant.steps().stream())
                .flatMap(step -> step.bounds().stream())
                .toList();
        return new Term(
                name,
                variants,
                bounds.stream()
                        .flatMap(bound -> bound.measured().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                bounds.stream().anyMatch(Bound::readsStrip));
    }

    /** When a variant of the criteria is the one to read. */
    public enum Applies {
        ALWAYS,
        BASELINE_NORMAL,
        BASELINE_HIGH,
        ADULT,
        CHILD
    }

    /**
     * The limits of each grade.
     *
     * @param steps from the lowest grade to the highest
     * @param zeroNeeds what must have been measured before grade 0 can be given; null if anything will do
     */
    public record Variant(
            Applies applies, List<Step> steps, @Nullable Measurand zeroNeeds) {

        public Variant {
            steps = List.copyOf(steps);
        }
    }

    /**
     * The limits from which a value has at least this grade: one of them is enough.
     *
     * @param grade 1 to 4
     */
    public record Step(int grade, List<Bound> bounds) {

        public Step {
            bounds = List.copyOf(bounds);
        }
    }

    /** True if what was measured, or a strip, says something of it. */
    public boolean isToldBy(Evidence evidence) {
        if (readsStrip && evidence.dipstick() != null) {
            return true;
        }
        for (var measurand : measurands) {
            if (evidence.values().containsKey(measurand)) {
                return true;
            }
        }
        return false;
    }

    /** True if no number gives a grade. */
    public boolean isClinical() {
        return variants.isEmpty();
    }
}
