package visitwise.domain.lab;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Limits against slips of the pen, in the standard unit of the analyte. They are the project's own unless the basis says
 * otherwise: confirm them with the sponsor.
 *
 * @param least below it a value is impossible; null if nothing is
 * @param most above it a value is impossible; null if nothing is
 * @param usualLeast below it a value is implausible and asked about; null if nothing is
 * @param usualMost above it a value is implausible and asked about; null if nothing is
 * @param basis where the limits come from
 */
public record AnalyteLimits(
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable BigDecimal usualLeast,
        @Nullable BigDecimal usualMost,
        String basis) {

    public AnalyteLimits {
        if (!isOrdered(least, usualLeast) || !isOrdered(usualLeast, usualMost) || !isOrdered(usualMost, most)) {
            throw new IllegalArgumentException(
                    "limits are out of order: " + least + " " + usualLeast + " " + usualMost + " " + most);
        }
        if (!isOrdered(least, most)) {
            throw new IllegalArgumentException("limits are out of order: " + least + " " + most);
        }
    }

    /** Limits of grades and answers: none. */
    public static AnalyteLimits none(String basis) {
        return new AnalyteLimits(null, null, null, null, basis);
    }

    /** True if a value in the standard unit can be. */
    public boolean isPossible(BigDecimal standard) {
        return isWithin(least, standard, most);
    }

    /** True if a value in the standard unit need not be asked about. */
    public boolean isUsual(BigDecimal standard) {
        return isPossible(standard) && isWithin(usualLeast, standard, usualMost);
    }

    private static boolean isWithin(@Nullable BigDecimal low, BigDecimal value, @Nullable BigDecimal high) {
        return (low == null || Quantity.compare(value, low) >= 0)
                && (high == null || Quantity.compare(value, high) <= 0);
    }

    private static boolean isOrdered(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null || one.compareTo(other) <= 0;
    }
}
