package visitwise.domain.lab.response;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Answer;
import visitwise.domain.lab.Threshold;
import visitwise.domain.lab.response.Condition.Check;
import visitwise.domain.lab.response.Judgement.Basis;
import visitwise.domain.lab.response.Judgement.ConfirmationState;
import visitwise.domain.lab.response.Judgement.Target;
import visitwise.domain.lab.response.RuleSet.Outcome;

/** Asks the outcomes of a rule set in their order. */
final class Judge {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final RuleSet rules;

    Judge(RuleSet rules) {
        this.rules = rules;
    }

    Judgement judge(Findings findings, @Nullable Findings next) {
        var verdict = verdict(findings);
        return new Judgement(
                rules,
                verdict.category,
                verdict.remission,
                verdict.missing,
                basis(findings, verdict.outcome),
                confirmation(verdict.category, next),
                notes(findings, verdict.category));
    }

    /**
     * What came of asking.
     *
     * @param outcome the one that holds; null if none can be told
     */
    private record Verdict(
            Category category,
            Answer remission,
            List<Message> missing,
            @Nullable Outcome outcome) {

        static Verdict without(Category category, Message reason) {
            return new Verdict(category, Answer.CANNOT_TELL, List.of(reason), null);
        }
    }

    private Verdict verdict(Findings findings) {
        if (!rules.evaluable().isEmpty()) {
            var apart = apart(findings);
            if (apart != null) {
                return Verdict.without(Category.NOT_COMPARABLE, apart);
            }
            var baseline = findings.baseline();
            var evaluable = baseline == null
                    ? new Check(Answer.CANNOT_TELL, Condition.NO_BASELINE)
                    : new Condition.Level(rules.evaluable(), null).check(Findings.of(null, baseline));
            if (evaluable.answer() == Answer.NO) {
                return Verdict.without(Category.NOT_EVALUABLE, Message.of("response.missing.evaluable"));
            }
            if (evaluable.missing() != null) {
                return Verdict.without(Category.CANNOT_TELL, evaluable.missing());
            }
        }
        return firstThatHolds(findings);
    }

    private Verdict firstThatHolds(Findings findings) {
        var remission = remission(findings);
        for (var outcome : rules.outcomes()) {
            var missing = missing(outcome, findings);
            if (missing == null) {
                continue;
            }
            if (missing.isEmpty()) {
                return new Verdict(outcome.category(), remission, List.of(), outcome);
            }
            return new Verdict(open(missing, findings), remission, missing, null);
        }
        throw new IllegalStateException("the last outcome of " + rules.id() + " does not hold always");
    }

    private Answer remission(Findings findings) {
        return rules.outcomes().stream()
                .filter(outcome -> outcome.category().isRemission())
                .map(outcome -> holds(outcome, findings))
                .reduce(Answer.NO, Answer::or);
    }

    /** Of whom a baseline of the same kind is asked and is not there, nothing is said, whichever way the value points. */
    private static Answer holds(Outcome outcome, Findings findings) {
        boolean isSpokenOf = outcome.demands().stream()
                .filter(Condition.SameFamily.class::isInstance)
                .allMatch(demand -> demand.check(findings).answer() == Answer.YES);
        return isSpokenOf
                ? outcome.demands().stream()
                        .map(demand -> demand.check(findings).answer())
                        .reduce(Answer.YES, Answer::and)
                : Answer.CANNOT_TELL;
    }

    private static Category open(List<Message> missing, Findings findings) {
        var apart = apart(findings);
        if (apart != null && missing.contains(apart)) {
            return Category.NOT_COMPARABLE;
        }
        return missing.equals(List.of(Condition.Albumin.MISSING)) ? Category.NEEDS_ALBUMIN : Category.CANNOT_TELL;
    }

    /** Why value and baseline may not be set against each other; null if they may, or one of them is missing. */
    static @Nullable Message apart(Findings findings) {
        var value = findings.value();
        var baseline = findings.baseline();
        return value == null || baseline == null ? null : value.apartFrom(baseline);
    }

    /** What keeps an outcome from being told; null if it does not hold. */
    private static @Nullable List<Message> missing(Outcome outcome, Findings findings) {
        var missing = new ArrayList<Message>();
        for (var demand : outcome.demands()) {
            var check = demand.check(findings);
            if (check.answer() == Answer.NO) {
                return null;
            }
            if (check.missing() != null && !missing.contains(check.missing())) {
                missing.add(check.missing());
            }
        }
        return missing;
    }

    private ConfirmationState confirmation(Category category, @Nullable Findings next) {
        if (rules.settings().confirmation() == RuleSet.Confirmation.NONE || !category.isResponse()) {
            return ConfirmationState.NOT_NEEDED;
        }
        if (next == null) {
            return ConfirmationState.AWAITED;
        }
        var then = verdict(next);
        if (then.category.isJudged()) {
            return then.category.isAtLeast(category) ? ConfirmationState.CONFIRMED : ConfirmationState.NOT_CONFIRMED;
        }
        return category.isRemission() && then.remission == Answer.NO
                ? ConfirmationState.NOT_CONFIRMED
                : ConfirmationState.AWAITED;
    }

    private List<Message> notes(Findings findings, Category category) {
        var from = rules.settings().fromMonth();
        var to = rules.settings().toMonth();
        var since = findings.months();
        var notes = new ArrayList<Message>();
        if (since != null && from != null && !category.isResponse() && since.compareTo(new BigDecimal(from)) < 0) {
            notes.add(Message.of("response.note.early", from));
        }
        if (since != null && to != null && category.isResponse() && since.compareTo(new BigDecimal(to)) > 0) {
            notes.add(Message.of("response.note.late", to));
        }
        var value = findings.value();
        if (rules.wholeDay() && value != null && value.spot()) {
            notes.add(Message.of("response.note.spot"));
        }
        return notes;
    }

    private Basis basis(Findings findings, @Nullable Outcome outcome) {
        var value = findings.value();
        var decided = value == null || outcome == null ? List.<Threshold>of() : limits(outcome, value, findings);
        return new Basis(
                findings.baseline(),
                value,
                changePercent(findings),
                decided,
                targets(findings),
                outcome != null && outcome.nephroticRange());
    }

    private static List<Threshold> limits(Outcome outcome, Reading value, Findings findings) {
        var limits = new ArrayList<Threshold>();
        for (var demand : outcome.demands()) {
            demand.limitFor(value.family(), findings.baseline()).ifPresent(limits::add);
        }
        return limits;
    }

    private List<Target> targets(Findings findings) {
        var reading = findings.value() == null ? findings.baseline() : findings.value();
        if (reading == null) {
            return List.of();
        }
        var targets = new ArrayList<Target>();
        for (var outcome : rules.outcomes()) {
            if (outcome.category().isResponse()) {
                limits(outcome, reading, findings).forEach(limit -> targets.add(new Target(outcome.category(), limit)));
            }
        }
        return targets;
    }

    private static @Nullable BigDecimal changePercent(Findings findings) {
        var baseline = findings.baseline();
        var value = findings.value();
        if (baseline == null || value == null || !value.isComparableWith(baseline)) {
            return null;
        }
        var before = baseline.quantity();
        var now = value.against(before.unit()).in(before.unit());
        if (!before.isExact() || !now.isExact() || before.number().signum() <= 0) {
            return null;
        }
        return now.number().subtract(before.number()).multiply(HUNDRED).divide(before.number(), MathContext.DECIMAL128);
    }
}
