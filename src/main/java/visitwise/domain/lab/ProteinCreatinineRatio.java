package visitwise.domain.lab;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Protein to creatinine in urine (UPCR), from two results of one specimen. */
public sealed interface ProteinCreatinineRatio {

    /** 1 mg/g in mg/mmol: the molar mass of creatinine, 113.12 g/mol, divided by 1000. */
    BigDecimal MG_PER_G = new BigDecimal("0.11312");

    /**
     * The ratio, or what bounds it.
     *
     * @param comparison EXACT, or on which side of the values the ratio lies
     * @param protein in mg/L
     * @param creatinine in mmol/L
     * @param mgPerMmol protein divided by creatinine, to 34 digits
     * @param mgPerG the same divided by 0.11312
     */
    record Known(
            Comparison comparison, BigDecimal protein, BigDecimal creatinine, BigDecimal mgPerMmol, BigDecimal mgPerG)
            implements ProteinCreatinineRatio {

        /** With so many decimals; a bound is rounded so that it stays true. */
        public BigDecimal rounded(BigDecimal value, int decimals) {
            return value.setScale(
                    decimals,
                    switch (comparison) {
                        case LESS, AT_MOST -> RoundingMode.CEILING;
                        case EXACT -> RoundingMode.HALF_UP;
                        case AT_LEAST, GREATER -> RoundingMode.FLOOR;
                    });
        }
    }

    /** A value is missing, is no number, or both are bounded so that the ratio may be anything. */
    record CannotTell() implements ProteinCreatinineRatio {}

    static ProteinCreatinineRatio of(@Nullable Reported protein, @Nullable Reported creatinine) {
        var above = value(FirstAnalyte.URINE_PROTEIN, protein);
        var below = value(FirstAnalyte.URINE_CREATININE, creatinine);
        if (above.isEmpty() || below.isEmpty() || below.get().number.signum() <= 0) {
            return new CannotTell();
        }
        var comparison = both(above.get().comparison, turned(below.get().comparison));
        if (comparison == null) {
            return new CannotTell();
        }
        var mg = above.get().number;
        var mmol = below.get().number;
        return new Known(
                comparison,
                mg,
                mmol,
                mg.divide(mmol, MathContext.DECIMAL128),
                mg.divide(mmol.multiply(MG_PER_G), MathContext.DECIMAL128));
    }

    private static Optional<Bounded> value(FirstAnalyte analyte, @Nullable Reported reported) {
        if (reported == null || reported.number() == null || reported.comparison() == null || reported.unit() == null) {
            return Optional.empty();
        }
        var number = reported.number();
        var comparison = reported.comparison();
        return Unit.of(reported.unit())
                .flatMap(unit -> analyte.converted(number, unit))
                .map(value -> new Bounded(comparison, value));
    }

    /** What a bound of the divisor says about the quotient. */
    private static Comparison turned(Comparison comparison) {
        return switch (comparison) {
            case LESS -> Comparison.GREATER;
            case AT_MOST -> Comparison.AT_LEAST;
            case EXACT -> Comparison.EXACT;
            case AT_LEAST -> Comparison.AT_MOST;
            case GREATER -> Comparison.LESS;
        };
    }

    private static @Nullable Comparison both(Comparison one, Comparison other) {
        if (one == Comparison.EXACT || one == other) {
            return other;
        }
        if (other == Comparison.EXACT) {
            return one;
        }
        if (isUpper(one) != isUpper(other)) {
            return null;
        }
        return isUpper(one) ? Comparison.LESS : Comparison.GREATER;
    }

    private static boolean isUpper(Comparison comparison) {
        return comparison == Comparison.LESS || comparison == Comparison.AT_MOST;
    }

    /** A number in the unit of comparison and how it bounds the true value. */
    record Bounded(Comparison comparison, BigDecimal number) {}
}
