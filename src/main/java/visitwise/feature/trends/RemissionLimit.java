package visitwise.feature.trends;

import java.math.BigDecimal;
import java.util.Optional;
import visitwise.domain.lab.Threshold;
import visitwise.domain.lab.response.Category;
import visitwise.domain.lab.response.Condition;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.protocol.Protocol;

/**
 * The limit of remission by the rule set of the protocol.
 *
 * @param threshold as the rule set states it
 * @param standard the same in the unit of the chart, to be drawn and never to be compared with
 */
public record RemissionLimit(RuleSet rules, Category category, Threshold threshold, BigDecimal standard) {

    /** Empty if the protocol names no rule set, or one that sets no limit to such a value. */
    static Optional<RemissionLimit> of(Protocol protocol, Topic topic) {
        return topic.kind()
                .flatMap(protocol.judging()::ruleSet)
                .flatMap(rules -> topic.family()
                        .flatMap(family -> rules.outcomes().stream()
                                .filter(outcome -> outcome.category().isRemission())
                                .flatMap(outcome -> outcome.demands().stream()
                                        .filter(Condition.Level.class::isInstance)
                                        .flatMap(level -> level.limitFor(family, null).stream())
                                        .map(limit -> of(rules, outcome.category(), limit)))
                                .findFirst()));
    }

    private static RemissionLimit of(RuleSet rules, Category category, Threshold limit) {
        return new RemissionLimit(rules, category, limit, limit.unit().toStandard(limit.limit()));
    }
}
