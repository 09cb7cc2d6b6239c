package visitwise.feature.results.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import visitwise.domain.Message;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.Threshold;
import visitwise.domain.lab.panel.Digits;
import visitwise.domain.lab.response.Condition;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.Judgement.ConfirmationState;
import visitwise.domain.lab.response.RuleSets;
import visitwise.platform.i18n.UnitWords;

/** What a judgement of response says, and what it rests on. */
final class ResponseWords {

    private ResponseWords() {}

    static Judged of(Judgement judgement) {
        var details = new ArrayList<Message>();
        change(judgement, details);
        judgement.missing().forEach(missing -> details.add(missing(judgement, missing)));
        targets(judgement, details);
        if (judgement.basis().nephroticRange()) {
            details.add(Message.of("results.response.nephrotic"));
        }
        if (judgement.confirmation() != ConfirmationState.NOT_NEEDED) {
            details.add(
                    Message.of("results.response." + judgement.confirmation().name()));
        }
        details.addAll(judgement.notes());
        details.add(rule(judgement));
        return new Judged(
                Message.of("results.kind." + judgement.ruleSet().kind().name()),
                Message.of("results.category." + judgement.category().name()),
                details);
    }

    /** Which value is missing goes by what is judged. */
    private static Message missing(Judgement judgement, Message missing) {
        return missing.equals(Condition.VALUE_MISSING)
                ? Message.of("results.missing." + judgement.ruleSet().kind().name())
                : missing;
    }

    /** The value of before and that of now, in the unit of before. */
    private static void change(Judgement judgement, List<Message> details) {
        var basis = judgement.basis();
        var value = basis.value();
        var baseline = basis.baseline();
        if (value == null) {
            return;
        }
        if (baseline == null || baseline.family() != value.family()) {
            details.add(Message.of("results.response.value", told(value.quantity()), unit(value.quantity())));
            return;
        }
        var now = value.quantity().in(baseline.quantity().unit());
        if (basis.changePercent() == null) {
            details.add(Message.of(
                    "results.response.change", told(baseline.quantity()), told(now), unit(baseline.quantity())));
        } else {
            details.add(Message.of(
                    "results.response.changePercent",
                    told(baseline.quantity()),
                    told(now),
                    unit(baseline.quantity()),
                    percent(Objects.requireNonNull(basis.changePercent()))));
        }
    }

    /** From which value on a better category would be reached. */
    private static void targets(Judgement judgement, List<Message> details) {
        if (judgement.category().isResponse() || !judgement.category().isJudged()) {
            return;
        }
        for (var target : judgement.basis().targets()) {
            var category = Message.of("results.category." + target.category().name());
            var threshold = target.threshold();
            details.add(here(judgement, threshold)
                    .map(limit -> Message.of("results.response.targetHere", category, limit(threshold), limit))
                    .orElseGet(() -> Message.of("results.response.target", category, limit(threshold))));
        }
    }

    /** The limit in the unit of the value, where the rule states it in another. */
    private static Optional<String> here(Judgement judgement, Threshold threshold) {
        return Optional.ofNullable(judgement.basis().value())
                .map(value -> value.quantity().unit())
                .filter(unit -> !unit.code().equals(threshold.unit().code()))
                .map(unit -> new Quantity(Comparison.EXACT, threshold.limit(), threshold.unit()).in(unit))
                .map(limit -> told(limit) + " " + unit(limit));
    }

    private static Message rule(Judgement judgement) {
        var id = judgement.ruleSet().id();
        var standing = RuleSets.valueOf(id).standing();
        return Message.of(
                standing.isToBeConfirmed() ? "results.response.ruleDefault" : "results.response.rule",
                Message.of("ruleSet." + id));
    }

    /** A limit with its sign, in the unit its rule states it in. */
    static String limit(Threshold threshold) {
        return sign(threshold.side()) + " " + plain(Digits.told(threshold.limit())) + " "
                + UnitWords.of(threshold.unit().code());
    }

    static String sign(Threshold.Side side) {
        return switch (side) {
            case BELOW -> "<";
            case AT_MOST -> "≤";
            case AT_LEAST -> "≥";
            case ABOVE -> ">";
        };
    }

    static String told(Quantity quantity) {
        var sign = quantity.comparison() == Comparison.EXACT
                ? ""
                : quantity.comparison().sign() + " ";
        return sign + plain(Digits.told(quantity.number()));
    }

    private static String unit(Quantity quantity) {
        return UnitWords.of(quantity.unit().code());
    }

    private static String percent(BigDecimal percent) {
        var whole = percent.setScale(0, RoundingMode.HALF_UP);
        return whole.signum() < 0 ? "−" + whole.abs().toPlainString() : "+" + whole.toPlainString();
    }

    static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** That the protocol says nothing by which anything could be judged. */
    static Judged noRule() {
        return new Judged(Message.of("results.response"), Message.of("results.category.NO_RULE"), List.of());
    }

    /** That a sheet was taken before treatment, so that there is nothing to judge. */
    static Judged baseline() {
        return new Judged(Message.of("results.response"), Message.of("results.category.BASELINE"), List.of());
    }

    /** That nothing may be judged, as whether a sheet is one of before treatment would tell the arm. */
    static Judged wouldTellArm() {
        return new Judged(Message.of("results.response"), Message.of("results.category.WOULD_TELL_ARM"), List.of());
    }
}
