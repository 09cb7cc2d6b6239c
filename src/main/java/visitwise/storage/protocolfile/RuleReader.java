package visitwise.storage.protocolfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import visitwise.domain.Message;
import visitwise.domain.protocol.Measure;
import visitwise.domain.protocol.Rule;
import visitwise.domain.protocol.Rule.Comparison;

/** Reads conditions on measured values. */
final class RuleReader {

    private static final Map<String, Measure> MEASURES = Words.of(Measure.class);
    private static final Map<String, Comparison> COMPARISONS = comparisons();

    private RuleReader() {}

    static Rule rule(Value value) {
        var fields = value.fields();
        var all = fields.optional("all");
        var any = fields.optional("any");
        if (all.isPresent() && any.isPresent()) {
            value.refuse(
                    Message.of("protocolfile.allowed.oneOf", "all, any"), Message.of("protocolfile.cause.bothGiven"));
        }
        Rule rule;
        if (all.isPresent()) {
            rule = new Rule.AllOf(parts(all.get()));
        } else if (any.isPresent()) {
            rule = new Rule.AnyOf(parts(any.get()));
        } else {
            rule = comparison(value, fields);
        }
        fields.end();
        return rule;
    }

    private static List<Rule> parts(Value value) {
        if (value.json().isArray() && value.json().isEmpty()) {
            value.refuse(Message.of("protocolfile.allowed.notEmpty"), Message.of("protocolfile.cause.emptyList"));
        }
        return value.each(RuleReader::rule);
    }

    private static Rule comparison(Value value, Fields fields) {
        var measure = fields.required("measure").word(MEASURES);
        if (fields.problems().noneIn(fields.place() + ".measure")) {
            fields.required("unit").word(Map.of(measure.unit(), measure));
        } else {
            fields.optional("unit");
        }
        var parts = new ArrayList<Rule.Compare>();
        COMPARISONS.forEach((name, comparison) -> fields.optional(name)
                .map(Value::number)
                .ifPresent(threshold -> parts.add(new Rule.Compare(measure, comparison, threshold))));
        if (!isRange(parts)) {
            value.refuse(
                    Message.of("protocolfile.allowed.comparisons", String.join(", ", COMPARISONS.keySet())),
                    Message.of("protocolfile.cause.comparisons", parts.size()));
            parts.add(new Rule.Compare(measure, Comparison.AT_LEAST, BigDecimal.ZERO));
        }
        return parts.size() == 1 ? parts.getFirst() : new Rule.AllOf(List.copyOf(parts));
    }

    /** One bound, or a lower one and an upper one that is not below it. */
    private static boolean isRange(List<Rule.Compare> parts) {
        if (parts.size() != 2) {
            return parts.size() == 1;
        }
        var lower = parts.getFirst();
        var upper = parts.getLast();
        return isLower(lower) && !isLower(upper) && lower.threshold().compareTo(upper.threshold()) <= 0;
    }

    private static boolean isLower(Rule.Compare part) {
        return part.comparison() == Comparison.AT_LEAST || part.comparison() == Comparison.ABOVE;
    }

    private static Map<String, Comparison> comparisons() {
        var comparisons = new LinkedHashMap<String, Comparison>();
        comparisons.put("atLeast", Comparison.AT_LEAST);
        comparisons.put("above", Comparison.ABOVE);
        comparisons.put("atMost", Comparison.AT_MOST);
        comparisons.put("below", Comparison.BELOW);
        return comparisons;
    }
}
