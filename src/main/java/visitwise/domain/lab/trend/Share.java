package visitwise.domain.lab.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How many of how many, with its 95 % confidence interval by Wilson's score method without correction for continuity
 * (Wilson, J Am Stat Assoc 1927;22:209).
 *
 * @param share from 0 to 1
 * @param lower lower end of the interval
 * @param upper upper end of the interval
 */
public record Share(int numerator, int denominator, BigDecimal share, BigDecimal lower, BigDecimal upper) {

    private static final MathContext DIGITS = MathContext.DECIMAL64;

    /** 97.5 % of a standard normal variable lie below. */
    private static final BigDecimal Z = new BigDecimal("1.959963984540054");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * The share of a count.
     *
     * @return empty for 0 of 0: nobody, of whom nothing can be said
     * @throws IllegalArgumentException if the part is more than the whole, or less than nobody
     */
    public static Optional<Share> of(int numerator, int denominator) {
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + " of " + denominator + " is no share");
        }
        return denominator == 0 ? Optional.empty() : Optional.of(wilson(numerator, denominator));
    }

    private static Share wilson(int numerator, int denominator) {
        var n = BigDecimal.valueOf(denominator);
        var p = BigDecimal.valueOf(numerator).divide(n, DIGITS);
        var z2 = Z.multiply(Z, DIGITS);
        var whole = BigDecimal.ONE.add(z2.divide(n, DIGITS));
        var centre = p.add(z2.divide(n.multiply(TWO), DIGITS));
        var spread = p.multiply(BigDecimal.ONE.subtract(p))
                .divide(n, DIGITS)
                .add(z2.divide(n.multiply(n).multiply(TWO.multiply(TWO)), DIGITS))
                .sqrt(DIGITS)
                .multiply(Z);
        return new Share(
                numerator,
                denominator,
                p,
                numerator == 0
                        ? BigDecimal.ZERO
                        : centre.subtract(spread).divide(whole, DIGITS).max(BigDecimal.ZERO),
                numerator == denominator
                        ? BigDecimal.ONE
                        : centre.add(spread).divide(whole, DIGITS).min(BigDecimal.ONE));
    }
}
