package visitwise.domain.lab.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Answer;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.response.Baseline;
import visitwise.domain.lab.response.Condition;
import visitwise.domain.lab.response.Findings;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.Reading;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.lab.response.UnitFamily;

/** Judges the specimens of one participant by the rule sets of the protocol, each against the baseline it names. */
public final class Responses {

    private final Course course;
    private final CourseFindings known;

    /** The equation of kidney function is that fixed for the participant; null if none is. */
    public Responses(Course course, @Nullable Equation filtration) {
        this.course = course;
        this.known = new CourseFindings(course, filtration);
    }

    /**
     * What rules say of a specimen of the course and the others of its visit; empty if it was taken before treatment, which
     * is what later ones are set against.
     */
    public Optional<Judgement> judge(RuleSet rules, Sample sample) {
        if (course.isBaseline(sample.collected())) {
            return Optional.empty();
        }
        var visit = known.visitOf(sample);
        var shown = shown(rules, visit);
        return Optional.of(judge(
                rules,
                visit,
                shown.isEmpty() ? Shown.of(rules, known.findings(rules.kind(), visit, null)) : telling(shown)));
    }

    /** What a visit shows by one of its values, and what rules say of it. */
    private record Shown(Findings findings, Judgement judgement) {

        static Shown of(RuleSet rules, Findings findings) {
            return new Shown(findings, rules.judge(findings));
        }

        @Nullable
        UnitFamily family() {
            var value = findings.value();
            return value == null ? null : value.family();
        }

        boolean isUncounted() {
            var value = findings.value();
            return value != null && value.isUncounted();
        }

        boolean isResponse() {
            return judgement.category().isResponse();
        }
    }

    /** What a visit shows, family by family, of each by the last value first. */
    private List<Shown> shown(RuleSet rules, List<Sample> visit) {
        return CourseFindings.families(rules.kind()).stream()
                .flatMap(family -> known.values(family, visit).stream())
                .map(value -> Shown.of(rules, known.findings(rules.kind(), visit, value)))
                .toList();
    }

    /**
     * What a visit is judged by: the first that can be judged. One before it may leave the category open and yet tell whether
     * this is a remission, and is not overruled in that. Beside what was too numerous to count nothing tells a response, but
     * for what was counted of the same kind later.
     */
    private static Shown telling(List<Shown> shown) {
        var telling = shown.stream()
                .filter(one -> !one.isResponse()
                        || shown.stream().noneMatch(other -> other.isUncounted() && !isLater(one, other, shown)))
                .toList();
        var first = telling.stream()
                .filter(one -> one.judgement.remission() != Answer.CANNOT_TELL)
                .findFirst()
                .orElseGet(telling::getFirst);
        return telling.stream()
                .filter(one -> one.judgement.category().isJudged())
                .filter(one -> one.judgement.remission() == first.judgement.remission())
                .findFirst()
                .orElse(first);
    }

    private static boolean isLater(Shown one, Shown other, List<Shown> lastFirst) {
        return one.family() == other.family() && lastFirst.indexOf(one) < lastFirst.indexOf(other);
    }

    /** The value before treatment that a kind of value is set against. */
    public Baseline baseline(UnitFamily family) {
        return known.baseline(family);
    }

    private Judgement judge(RuleSet rules, List<Sample> visit, Shown shown) {
        var family = shown.family();
        var next = rules.settings().confirmation() == RuleSet.Confirmation.NONE || family == null
                ? null
                : next(rules, visit, family);
        return taken(because(next == null ? shown.judgement : rules.judge(shown.findings, next)));
    }

    /** Says what too numerous to count was taken for. */
    private static Judgement taken(Judgement judgement) {
        return Stream.of(
                        Optional.ofNullable(judgement.basis().value()),
                        Optional.ofNullable(judgement.basis().baseline()))
                .flatMap(Optional::stream)
                .filter(Reading::isUncounted)
                .map(Reading::quantity)
                .findFirst()
                .map(floor -> judgement.alsoNoting(Message.of("response.note.tooMany", floor.number(), floor.unit())))
                .orElse(judgement);
    }

    /** What the next planned visit shows at which such a value was measured; null as long as there is none. */
    private @Nullable Findings next(RuleSet rules, List<Sample> visit, UnitFamily family) {
        for (var later : course.after(visit.getLast().collected())) {
            if (later.visit() != null && !later.visit().equals(visit.getLast().visit())) {
                var shown = shown(rules, known.visitOf(later)).stream()
                        .filter(one -> one.family() == family || one.isUncounted())
                        .toList();
                if (shown.stream().anyMatch(one -> one.family() == family)) {
                    return telling(shown).findings;
                }
            }
        }
        return null;
    }

    /** Says why there is no baseline of kidney function, where there are values for it that make none. */
    private Judgement because(Judgement judgement) {
        var missing = judgement.missing();
        boolean isAsked = missing.contains(Condition.NO_FILTRATION_BEFORE)
                || (judgement.ruleSet().kind() == RuleSet.Kind.KIDNEY_FUNCTION
                        && missing.contains(Condition.NO_BASELINE));
        return isAsked
                        && baseline(UnitFamily.FILTRATION) instanceof Baseline.Missing(var reason)
                        && !Baseline.NONE.reason().equals(reason)
                ? judgement.alsoMissing(reason)
                : judgement;
    }
}
