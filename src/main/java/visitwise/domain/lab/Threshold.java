package visitwise.domain.lab;

import java.math.BigDecimal;

/**
 * A limit of a rule in the unit the rule states it in: what is compared with it is converted, never the limit.
 *
 * @param unit of the same analyte as what is compared
 */
public record Threshold(Side side, BigDecimal limit, LabUnit unit) {

    /** On which side of the limit a value meets it. */
    public enum Side {
        BELOW,
        AT_MOST,
        AT_LEAST,
        ABOVE
    }

    /** YES or NO only where it is the same for every value that the quantity can stand for. */
    public Answer isMetBy(Quantity quantity) {
        var converted = quantity.in(unit);
        return switch (side) {
            case ABOVE -> converted.isAbove(limit);
            case AT_LEAST -> converted.isAtLeast(limit);
            case BELOW -> converted.isAtLeast(limit).not();
            case AT_MOST -> converted.isAbove(limit).not();
        };
    }
}
