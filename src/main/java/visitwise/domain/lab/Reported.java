package visitwise.domain.lab;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A result as the laboratory reported it, and what can be read from it.
 *
 * @param text to the letter, for example "&lt;0.50"
 * @param comparison null if the text holds no number
 * @param number with the decimals of the report; null if the text holds none
 * @param unit as reported; null if there is none
 */
public record Reported(
        String text,
        @Nullable Comparison comparison,
        @Nullable BigDecimal number,
        @Nullable String unit) {

    /** At most nine digits before the point and ten behind it, after full-width signs are made plain. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<sign><=|>=|[<>\u2264\u2265])?\\s*(?<number>[0-9]{1,9}(\\.[0-9]{1,10})?)");

    public Reported {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a result has a text");
        }
        if ((comparison == null) != (number == null)) {
            throw new IllegalArgumentException("number and comparison come together: " + comparison + " " + number);
        }
    }

    /** Reads what a laboratory reports as a number, with a sign before it where it is only bounded; empty if it is none. */
    public static Optional<Reported> number(String text, @Nullable String unit) {
        var parts = NUMBER.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKC));
        if (!parts.matches()) {
            return Optional.empty();
        }
        var comparison = switch (parts.group("sign")) {
            case null -> Comparison.EXACT;
            case "<" -> Comparison.LESS;
            case ">" -> Comparison.GREATER;
            case "<=", "\u2264" -> Comparison.AT_MOST;
            default -> Comparison.AT_LEAST;
        };
        return Optional.of(new Reported(text.strip(), comparison, new BigDecimal(parts.group("number")), unit));
    }
}
