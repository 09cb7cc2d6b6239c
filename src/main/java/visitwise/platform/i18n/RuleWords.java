package visitwise.platform.i18n;

import java.util.Locale;
import java.util.stream.Collectors;
import visitwise.domain.protocol.Rule;

/** A rule as a formula. */
public final class RuleWords {

    private RuleWords() {}

    public static String of(Rule rule) {
        return switch (rule) {
            case Rule.AllOf(var parts) ->
                parts.stream().map(RuleWords::of).collect(Collectors.joining(" & ", "(", ")"));
            case Rule.AnyOf(var parts) ->
                parts.stream().map(RuleWords::of).collect(Collectors.joining(" | ", "(", ")"));
            case Rule.Compare(var measure, var comparison, var threshold) ->
                measure.name().toLowerCase(Locale.ROOT).replace('_', '-') + sign(comparison) + threshold.toPlainString()
                        + " " + measure.unit();
        };
    }

    private static String sign(Rule.Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> " ≥ ";
            case ABOVE -> " > ";
            case AT_MOST -> " ≤ ";
            case BELOW -> " < ";
        };
    }
}
