package visitwise.storage.labcatalogue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact number, in lowest terms with a divisor above 0: 1/60 has no last digit. */
record Fraction(BigInteger dividend, BigInteger divisor) {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    Fraction {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("divided by nothing: " + dividend);
        }
        var common = dividend.gcd(divisor);
        var shrink = divisor.signum() < 0 ? common.negate() : common;
        dividend = dividend.divide(shrink);
        divisor = divisor.divide(shrink);
    }

    static Fraction of(BigDecimal number) {
        return number.scale() > 0
                ? new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : new Fraction(number.toBigIntegerExact(), BigInteger.ONE);
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                dividend.multiply(other.divisor).add(other.dividend.multiply(divisor)),
                divisor.multiply(other.divisor));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.dividend.negate(), other.divisor));
    }

    Fraction times(Fraction other) {
        return new Fraction(dividend.multiply(other.dividend), divisor.multiply(other.divisor));
    }

    Fraction by(Fraction other) {
        return new Fraction(dividend.multiply(other.divisor), divisor.multiply(other.dividend));
    }

    Fraction power(int exponent) {
        return exponent < 0
                ? new Fraction(divisor.pow(-exponent), dividend.pow(-exponent))
                : new Fraction(dividend.pow(exponent), divisor.pow(exponent));
    }

    /** With every digit if they end within 34, else to 34 digits. */
    BigDecimal decimal() {
        var quotient = new BigDecimal(dividend)
                .divide(new BigDecimal(divisor), MathContext.DECIMAL128)
                .stripTrailingZeros();
        return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
    }
}
