package visitwise.domain.lab.renal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What is shown of a number: kidney function as a whole number in adults, with one decimal in children [D]. It is shown
 * only: stages, grades and responses are judged on the number itself.
 */
public final class Shown {

    private static final MathContext WITHOUT_LAST_BIT = new MathContext(10, RoundingMode.HALF_UP);
    private static final double ADULT = 18;

    private Shown() {}

    /** With the decimals of its equation, half up; those of CKiD U25 and Schwartz are paediatric at any age. */
    public static BigDecimal of(Estimate.Known known) {
        return rounded(
                known,
                isPaediatric(known.equation()) ? 1 : known.equation().result().decimals());
    }

    /** The same; where the equation is for children and adults alike, with one decimal below 18 years. */
    public static BigDecimal of(Estimate.Known known, Age age) {
        boolean isOfChild = age.years() < ADULT && known.equation().result().isKidneyFunction();
        return isOfChild ? rounded(known, 1) : of(known);
    }

    private static boolean isPaediatric(Equation equation) {
        return switch (equation) {
            case CKID_U25_CR_2021, CKID_U25_CYS_2021, CKID_U25_AVG_2021, SCHWARTZ_BEDSIDE_2009 -> true;
            default -> false;
        };
    }

    private static BigDecimal rounded(Estimate.Known known, int decimals) {
        return BigDecimal.valueOf(known.value()).round(WITHOUT_LAST_BIT).setScale(decimals, RoundingMode.HALF_UP);
    }
}
