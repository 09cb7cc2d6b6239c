package visitwise.domain.lab.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Answer;
import visitwise.domain.lab.Multiple;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.Threshold;
import visitwise.domain.lab.grading.Grading.AppliedLimit;
import visitwise.domain.lab.grading.Grading.AppliedRule;
import visitwise.domain.lab.grading.Term.Applies;
import visitwise.domain.lab.grading.Term.Step;
import visitwise.domain.lab.grading.Term.Variant;

/** Reads a term's criteria against the evidence. */
final class Grader {

    private static final Multiple ABOVE_ONCE = Multiple.of(Threshold.Side.ABOVE, "1");

    private final String version;
    private final Term term;
    private final Evidence evidence;

    Grader(String version, Term term, Evidence evidence) {
        this.version = version;
        this.term = term;
        this.evidence = evidence;
    }

    Grading grading() {
        if (term.isClinical()) {
            return new Grading.NotGradable(Message.of("grading.clinical"), 0);
        }
        var possible = new ArrayList<Variant>(term.variants());
        possible.removeIf(variant -> !mayApply(variant));
        var gradings = new ArrayList<Grading>();
        for (var variant : possible) {
            gradings.add(read(variant));
        }
        return agreed(possible, gradings);
    }

    /** One grading if every variant that may apply gives the same grade. */
    private static Grading agreed(List<Variant> possible, List<Grading> gradings) {
        int least = certain(gradings.getFirst());
        for (var grading : gradings) {
            least = Math.min(least, certain(grading));
        }
        for (var grading : gradings) {
            if (grading instanceof Grading.NotGradable(var reason, var _)) {
                return new Grading.NotGradable(reason, least);
            }
            if (certain(grading) != least) {
                boolean ages = possible.getFirst().applies() == Applies.ADULT
                        || possible.getFirst().applies() == Applies.CHILD;
                return new Grading.NotGradable(
                        ages ? Message.of("grading.populationMissing") : Message.of("grading.baselineUnclear"), least);
            }
        }
        return gradings.getFirst();
    }

    private static int certain(Grading grading) {
        return switch (grading) {
            case Grading.Graded graded -> graded.grade();
            case Grading.NotGradable(var _, int atLeast) -> atLeast;
        };
    }

    private boolean mayApply(Variant variant) {
        return switch (variant.applies()) {
            case ALWAYS -> true;
            case BASELINE_NORMAL -> baselineIsHigh() != Answer.YES;
            case BASELINE_HIGH -> baselineIsHigh() != Answer.NO;
            case ADULT -> evidence.population() != Evidence.Population.CHILD;
            case CHILD -> evidence.population() != Evidence.Population.ADULT;
        };
    }

    /** A baseline that nobody knows is taken as normal, and the grading says so. */
    private Answer baselineIsHigh() {
        return switch (baseline().level()) {
            case HIGH -> Answer.YES;
            case NORMAL -> Answer.NO;
            case CANNOT_TELL -> Answer.CANNOT_TELL;
            case null -> byUpperLimit(baseline().value());
        };
    }

    private Answer byUpperLimit(@Nullable Quantity baseline) {
        if (baseline == null) {
            return Answer.NO;
        }
        var upper = evidence.range(term.measurands().getFirst()).upper();
        return upper == null ? Answer.CANNOT_TELL : ABOVE_ONCE.isMetBy(baseline, upper);
    }

    /** Terms that ask for the level of the baseline look at one measurand. */
    private Evidence.Baseline baseline() {
        return evidence.baseline(term.measurands().getFirst());
    }

    private Grading read(Variant variant) {
        var limits = new ArrayList<AppliedLimit>();
        int certain = 0;
        boolean open = false;
        boolean anything = false;
        for (var step : variant.steps()) {
            var answer = answer(step, limits);
            anything |= answer.isPresent();
            if (answer.orElse(null) == Answer.YES) {
                certain = step.grade();
                open = false;
            } else {
                open |= answer.orElse(null) == Answer.CANNOT_TELL || (answer.isEmpty() && isLowest(variant, step));
            }
        }
        open |= certain == 0 && zeroUnfounded(variant);
        if (!anything || open) {
            return new Grading.NotGradable(reason(variant, limits), certain);
        }
        boolean assumed = variant.applies() == Applies.BASELINE_NORMAL
                && baseline().level() == null
                && baseline().value() == null;
        return new Grading.Graded(certain, new AppliedRule(version, term.name(), variant.applies(), assumed), limits);
    }

    private static boolean isLowest(Variant variant, Step step) {
        return variant.steps().getFirst().equals(step);
    }

    private boolean zeroUnfounded(Variant variant) {
        var needed = variant.zeroNeeds();
        return needed != null && evidence.value(needed).isEmpty();
    }

    /** Met if one limit is; open if one may be; empty if nothing it looks at was measured. */
    private Optional<Answer> answer(Step step, List<AppliedLimit> limits) {
        @Nullable Answer together = null;
        for (var bound : step.bounds()) {
            var answer = bound.isMetBy(evidence).orElse(null);
            limits.add(new AppliedLimit(step.grade(), bound, answer));
            if (answer != null) {
                together = together == null ? answer : together.or(answer);
            }
        }
        return Optional.ofNullable(together);
    }

    private Message reason(Variant variant, List<AppliedLimit> limits) {
        if (limits.stream().allMatch(l -> l.answer() == null)) {
            return isMeasured(variant) ? Message.of("grading.baselineMissing") : Message.of("grading.valueMissing");
        }
        var open = limits.stream().filter(l -> l.answer() == Answer.CANNOT_TELL).findFirst();
        return open.map(l -> reason(l.bound())).orElseGet(() -> Message.of("grading.notEnough"));
    }

    private boolean isMeasured(Variant variant) {
        return variant.steps().stream()
                .flatMap(step -> step.bounds().stream())
                .anyMatch(bound -> bound instanceof Bound.Times times
                        && evidence.value(times.measurand()).isPresent());
    }

    private Message reason(Bound bound) {
        return switch (bound) {
            case Bound.Absolute absolute ->
                absolute.overHours() != null && evidence.hours() == null
                        ? Message.of("grading.durationMissing")
                        : Message.of("grading.bounded");
            case Bound.Times times -> missing(times);
            case Bound.OpenWithout _ -> Message.of("grading.ratioMissing");
            case Bound.Strip _ -> Message.of("grading.notEnough");
        };
    }

    private Message missing(Bound.Times times) {
        if (times.reference(evidence).isPresent()) {
            return Message.of("grading.bounded");
        }
        return switch (times.reference()) {
            case LLN -> Message.of("grading.lowerMissing");
            case ULN -> Message.of("grading.upperMissing");
            case BASELINE -> Message.of("grading.baselineMissing");
        };
    }
}
