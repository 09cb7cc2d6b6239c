package visitwise.domain.lab;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A unit that an analyte is reported in, with the way to the analyte's standard unit: standard = (value + before) x times /
 * by. The factor is kept as a fraction so that 60 U/L is 1 ukat/L to the last digit.
 *
 * @param code UCUM code, for example mg/dL
 * @param before added first; other than 0 for temperatures only
 * @param times above 0
 * @param by above 0
 */
public record LabUnit(String code, BigDecimal before, BigDecimal times, BigDecimal by) {

    public LabUnit {
        if (code.isBlank() || times.signum() <= 0 || by.signum() <= 0) {
            throw new IllegalArgumentException(
                    "a unit has a code and a factor above 0: " + code + " " + times + "/" + by);
        }
    }

    /** A unit whose factor is a finite decimal, without an offset. */
    public static LabUnit of(String code, String times) {
        return new LabUnit(code, BigDecimal.ZERO, new BigDecimal(times), BigDecimal.ONE);
    }

    /** A value of this unit in the standard unit, to 34 digits. */
    public BigDecimal toStandard(BigDecimal value) {
        return divided(value.add(before).multiply(times), by);
    }

    /** A value of the standard unit in this one, to 34 digits. */
    public BigDecimal fromStandard(BigDecimal standard) {
        return divided(standard.multiply(by), times).subtract(before);
    }

    /** To 34 digits; divided by 1, a number that has no more of them stays as it is. */
    private static BigDecimal divided(BigDecimal number, BigDecimal by) {
        boolean isByOne = by.scale() == 0 && by.compareTo(BigDecimal.ONE) == 0;
        return isByOne && number.precision() <= MathContext.DECIMAL128.getPrecision()
                ? number
                : number.divide(by, MathContext.DECIMAL128);
    }
}
