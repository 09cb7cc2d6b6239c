package visitwise.domain.lab;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A reported number with its unit, which the true value equals or is bounded by.
 *
 * @param comparison EXACT unless the laboratory wrote a sign before the number
 * @param number in the unit
 */
public record Quantity(Comparison comparison, BigDecimal number, LabUnit unit) {

    /** Sides of a comparison are rounded to so many digits, so that no limit is crossed by the last bit of a conversion. */
    private static final MathContext COMPARED = new MathContext(10, RoundingMode.HALF_UP);

    /** Takes off first what conversions add: else the last digit of one would decide which way a half is rounded. */
    private static final MathContext CONVERTED = new MathContext(14, RoundingMode.HALF_UP);

    private static final LabUnit STANDARD = LabUnit.of("standard", "1");

    public static Quantity exactly(BigDecimal number, LabUnit unit) {
        return new Quantity(Comparison.EXACT, number, unit);
    }

    public boolean isExact() {
        return comparison == Comparison.EXACT;
    }

    /** The same in another unit of the same analyte. */
    public Quantity in(LabUnit other) {
        return other.equals(unit) ? this : new Quantity(comparison, other.fromStandard(standard()), other);
    }

    /** The same in the standard unit of the analyte. */
    public Quantity standardized() {
        return new Quantity(comparison, standard(), STANDARD);
    }

    /** A number that is given in the standard unit of the analyte. */
    public static Quantity inStandard(BigDecimal number) {
        return exactly(number, STANDARD);
    }

    /** The number in the standard unit of the analyte, to 34 digits. */
    public BigDecimal standard() {
        return unit.toStandard(number);
    }

    /** Whether the true value is greater than a number in this unit, as far as the reported one tells. */
    public Answer isAbove(BigDecimal limit) {
        int order = compare(number, limit);
        return switch (comparison) {
            case EXACT -> order > 0 ? Answer.YES : Answer.NO;
            case GREATER -> order >= 0 ? Answer.YES : Answer.CANNOT_TELL;
            case AT_LEAST -> order > 0 ? Answer.YES : Answer.CANNOT_TELL;
            case LESS, AT_MOST -> order <= 0 ? Answer.NO : Answer.CANNOT_TELL;
        };
    }

    /** Whether the true value is a number in this unit or greater, as far as the reported one tells. */
    public Answer isAtLeast(BigDecimal limit) {
        int order = compare(number, limit);
        return switch (comparison) {
            case EXACT -> order >= 0 ? Answer.YES : Answer.NO;
            case GREATER, AT_LEAST -> order >= 0 ? Answer.YES : Answer.CANNOT_TELL;
            case LESS -> order <= 0 ? Answer.NO : Answer.CANNOT_TELL;
            case AT_MOST -> order < 0 ? Answer.NO : Answer.CANNOT_TELL;
        };
    }

    /** Orders two numbers of one unit after rounding both to 10 significant digits. */
    public static int compare(BigDecimal one, BigDecimal other) {
        return compared(one).compareTo(compared(other));
    }

    private static BigDecimal compared(BigDecimal number) {
        return number.round(CONVERTED).round(COMPARED);
    }
}
