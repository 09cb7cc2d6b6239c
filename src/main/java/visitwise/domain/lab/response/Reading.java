package visitwise.domain.lab.response;

import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;

/**
 * A value that response is judged on.
 *
 * @param equation what it was worked out with; null if it was measured
 * @param perGram a ratio to creatinine that was worked out, per gram; null for all else
 * @param spot true if it is of urine that no time of collection is on record for
 * @param isUncounted true if there was too much to be counted: the quantity is then the bound that is taken for it
 */
public record Reading(
        UnitFamily family,
        Quantity quantity,
        @Nullable String equation,
        @Nullable Quantity perGram,
        boolean spot,
        boolean isUncounted) {

    private static final Message OTHER_FAMILY = Message.of("response.missing.sameFamily");
    private static final Message OTHER_EQUATION = Message.of("response.missing.sameEquation");

    public Reading(UnitFamily family, Quantity quantity, @Nullable String equation) {
        this(family, quantity, equation, null, false, false);
    }

    /** The same, of urine that was not collected over a time. */
    public Reading ofSpotUrine() {
        return new Reading(family, quantity, equation, perGram, true, isUncounted);
    }

    public Reading(UnitFamily family, Quantity quantity, @Nullable String equation, @Nullable Quantity perGram) {
        this(family, quantity, equation, perGram, false, false);
    }

    /** What was too numerous to count, with what it is certainly more than. */
    public static Reading uncounted(UnitFamily family, Quantity floor) {
        return new Reading(family, floor, null, null, false, true);
    }

    public static Reading measured(UnitFamily family, Quantity quantity) {
        return new Reading(family, quantity, null);
    }

    /**
     * The number as it is held against one of a unit. What was worked out is known per gram and per mole, so that a limit
     * in either is not crossed by the factor between reported ratios.
     */
    Quantity against(LabUnit unit) {
        return perGram == null || unit.code().contains("mol") ? quantity : perGram;
    }

    /** True if the two may be set against each other: one family, one equation. */
    boolean isComparableWith(Reading other) {
        return apartFrom(other) == null;
    }

    /** Why the two may not be set against each other; null if they may. */
    @Nullable
    Message apartFrom(Reading other) {
        if (family != other.family) {
            return OTHER_FAMILY;
        }
        boolean isSame = equation == null || other.equation == null || equation.equals(other.equation);
        return isSame ? null : OTHER_EQUATION;
    }
}
