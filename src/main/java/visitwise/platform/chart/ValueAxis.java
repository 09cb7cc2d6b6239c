package visitwise.platform.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What runs from below to above.
 *
 * @param title what is measured
 * @param unit as it is printed; empty if there is none
 * @param scale at first
 * @param mayChange true if a person may change to the other scale
 * @param from the least value shown; null if the values decide
 * @param to the greatest value shown; null if the values decide
 */
public record ValueAxis(
        String title,
        String unit,
        Scale scale,
        boolean mayChange,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to) {

    /** Linear, and may be changed to a log scale. */
    public static ValueAxis of(String title, String unit) {
        return new ValueAxis(title, unit, Scale.LINEAR, true, null, null);
    }

    /** Shares of a whole, in percent. */
    public static ValueAxis percent(String title) {
        return new ValueAxis(title, "%", Scale.LINEAR, false, BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    /** Linear from zero on, so that a small change looks small. */
    public static ValueAxis fromZero(String title, String unit) {
        return new ValueAxis(title, unit, Scale.LINEAR, false, BigDecimal.ZERO, null);
    }

    /** Linear, as it may be negative. */
    public static ValueAxis linear(String title, String unit) {
        return new ValueAxis(title, unit, Scale.LINEAR, false, null, null);
    }

    public ValueAxis startingWith(Scale other) {
        return new ValueAxis(title, unit, mayChange ? other : scale, mayChange, from, to);
    }
}
