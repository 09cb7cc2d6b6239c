package visitwise.domain.lab.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
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
     * is what later ones are set against. Beside what was too numerous to count, another kind of value tells no response.
     */
    public Optional<Judgement> judge(RuleSet rules, Sample sample) {
        if (course.isBaseline(sample.collected())) {
            return Optional.empty();
        }
        var visit = known.visitOf(sample);
        Judgement first = null;
        boolean isUncounted = false;
        for (var family : CourseFindings.families(rules.kind())) {
            for (var value : known.values(family, visit)) {
                var judgement = judge(rules, visit, value);
                isUncounted |= value.isUncounted();
                if (judgement.category().isJudged()
                        && !(isUncounted && judgement.category().isResponse())) {
                    return Optional.of(judgement);
                }
                first = first == null ? judgement : first;
            }
        }
        return Optional.of(first == null ? judge(rules, visit, null) : first);
    }

    /** The value before treatment that a kind of value is set against. */
    public Baseline baseline(UnitFamily family) {
        return known.baseline(family);
    }

    private Judgement judge(RuleSet rules, List<Sample> visit, @Nullable Reading value) {
        var findings = known.findings(rules.kind(), visit, value);
        var next = rules.settings().confirmation() == RuleSet.Confirmation.NONE || value == null
                ? null
                : next(rules, visit, value.family());
        return taken(because(next == null ? rules.judge(findings) : rules.judge(findings, next)));
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

    /**
     * What the next planned visit shows at which such a value was measured: of several the last that can be judged; null as
     * long as there is none.
     */
    private @Nullable Findings next(RuleSet rules, List<Sample> visit, UnitFamily family) {
        for (var later : course.after(visit.getLast().collected())) {
            if (later.visit() != null && !later.visit().equals(visit.getLast().visit())) {
                var next = known.visitOf(later);
                var shown = known.values(family, next).stream()
                        .map(value -> known.findings(rules.kind(), next, value))
                        .toList();
                if (!shown.isEmpty()) {
                    return shown.stream()
                            .filter(findings -> rules.judge(findings).category().isJudged())
                            .findFirst()
                            .orElseGet(shown::getFirst);
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
