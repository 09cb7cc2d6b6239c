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
        Rule rule;
        if (all.isPresent()) {
            rule = new Rule.AllOf(all.get().each(RuleReader::rule));
        } else if (any.isPresent()) {
            rule = new Rule.AnyOf(any.get().each(RuleReader::rule));
        } else {
            rule = comparison(value, fields);
        }
        fields.end();
        return rule;
    }

    private static Rule comparison(Value value, Fields fields) {
        var measure = fields.required("measure").word(MEASURES);
        if (fields.problems().noneIn(fields.place() + ".measure")) {
            fields.required("unit").word(Map.of(measure.unit(), measure));
        } else {
            fields.optional("unit");
        }
        var parts = new ArrayList<Rule>();
        COMPARISONS.forEach((name, comparison) -> fields.optional(name)
                .map(Value::number)
                .ifPresent(threshold -> parts.add(new Rule.Compare(measure, comparison, threshold))));
        if (parts.isEmpty() || parts.size() > 2) {
            value.refuse(
                    Message.of("protocolfile.allowed.comparisons", String.join(", ", COMPARISONS.keySet())),
                    Message.of("protocolfile.cause.comparisons", parts.size()));
            parts.add(new Rule.Compare(measure, Comparison.AT_LEAST, BigDecimal.ZERO));
        }
        return parts.size() == 1 ? parts.getFirst() : new Rule.AllOf(List.copyOf(parts));
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
