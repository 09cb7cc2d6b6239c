package visitwise.domain.lab;

import java.math.BigDecimal;
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

    public Reported {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a result has a text");
        }
        if ((comparison == null) != (number == null)) {
            throw new IllegalArgumentException("number and comparison come together: " + comparison + " " + number);
        }
    }
}
