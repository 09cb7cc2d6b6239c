package visitwise.domain.lab;

import java.math.BigDecimal;
import java.math.MathContext;
import visitwise.domain.lab.Threshold.Side;

/**
 * A limit that is a multiple of another value: of a limit of the normal range or of a baseline.
 *
 * @param times above 0, without unit
 */
public record Multiple(Side side, BigDecimal times) {

    public Multiple {
        if (times.signum() <= 0) {
            throw new IllegalArgumentException("a multiple is above 0: " + times);
        }
    }

    public static Multiple of(Side side, String times) {
        return new Multiple(side, new BigDecimal(times));
    }

    /** The limit in the unit of the reference, as if the reference were exact. */
    public Threshold of(Quantity reference) {
        return new Threshold(side, reference.number().multiply(times), reference.unit());
    }

    /** YES or NO only where it is the same for every pair that the value and the reference can stand for. */
    public Answer isMetBy(Quantity value, Quantity reference) {
        if (reference.isExact()) {
            return of(reference).isMetBy(value);
        }
        if (value.isExact()) {
            var limit = value.in(reference.unit()).number().divide(times, MathContext.DECIMAL128);
            return new Threshold(turned(side), limit, reference.unit()).isMetBy(reference);
        }
        return bothBounded(value, reference);
    }

    /** Two bounds tell only if they lead apart: a value known to be small beside a reference known to be great. */
    private Answer bothBounded(Quantity value, Quantity reference) {
        if (isUpper(value) == isUpper(reference)) {
            return Answer.CANNOT_TELL;
        }
        int order = Quantity.compare(
                value.in(reference.unit()).number(), reference.number().multiply(times));
        boolean apart = isUpper(value) ? order < 0 : order > 0;
        if (!apart) {
            return Answer.CANNOT_TELL;
        }
        boolean wantsLess = side == Side.BELOW || side == Side.AT_MOST;
        return wantsLess == isUpper(value) ? Answer.YES : Answer.NO;
    }

    private static boolean isUpper(Quantity quantity) {
        return quantity.comparison() == Comparison.LESS || quantity.comparison() == Comparison.AT_MOST;
    }

    private static Side turned(Side side) {
        return switch (side) {
            case BELOW -> Side.ABOVE;
            case AT_MOST -> Side.AT_LEAST;
            case AT_LEAST -> Side.AT_MOST;
            case ABOVE -> Side.BELOW;
        };
    }
}
