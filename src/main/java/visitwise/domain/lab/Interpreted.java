package visitwise.domain.lab;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the program made of a reported result.
 *
 * @param standard the number in the standard unit of the analyte; null if it is none
 * @param answer of an ordinal or nominal scale, as the catalogue writes it; null if it is a number
 * @param limits the range the flag was told by; null if there was none
 * @param kept why somebody kept a value that is not plausible; null if nobody was asked
 */
public record Interpreted(
        @Nullable BigDecimal standard,
        @Nullable String answer,
        Flag flag,
        @Nullable Limits limits,
        @Nullable String kept) {

    /**
     * A range in the standard unit.
     *
     * @param low null if nothing is too low
     * @param high null if nothing is too high
     * @param source whose range it is and from when
     */
    public record Limits(@Nullable BigDecimal low, @Nullable BigDecimal high, String source) {}
}
