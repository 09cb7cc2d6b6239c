package visitwise.domain.protocol;

import java.time.LocalDate;

/**
 * A distance from an anchor in days, weeks or calendar months; may be negative.
 *
 * <p>Months are calendar months counted from the anchor itself and end with the month: 31 January plus one month is 28
 * or 29 February. They are never 28 days and never chained. Written as an ISO 8601 duration: P7D, P2W, P3M, -P1D.
 */
public record Offset(int amount, Unit unit) {

    /** The unit an offset is counted in. */
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS
    }

    /** The day that lies this far from the given one. */
    public LocalDate from(LocalDate anchor) {
        return switch (unit) {
            case DAYS -> anchor.plusDays(amount);
            case WEEKS -> anchor.plusWeeks(amount);
            case MONTHS -> anchor.plusMonths(amount);
        };
    }

    /** The same offset times a whole number: two intervals of 7 days are 14 days. */
    public Offset times(int factor) {
        return new Offset(Math.multiplyExact(amount, factor), unit);
    }

    /** As an ISO 8601 duration. */
    public String iso() {
        return (amount < 0 ? "-P" : "P") + Math.abs(amount) + unit.name().charAt(0);
    }
}
