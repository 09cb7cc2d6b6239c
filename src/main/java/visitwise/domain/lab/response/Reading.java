package visitwise.domain.lab.response;

import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Quantity;

/**
 * A value that response is judged on.
 *
 * @param equation what it was worked out with; null if it was measured
 */
public record Reading(
        UnitFamily family, Quantity quantity, @Nullable String equation) {

    public static Reading measured(UnitFamily family, Quantity quantity) {
        return new Reading(family, quantity, null);
    }

    /** True if the two may be set against each other: one family, one equation. */
    boolean isComparableWith(Reading other) {
        return family == other.family
                && (equation == null || other.equation == null || equation.equals(other.equation));
    }
}
