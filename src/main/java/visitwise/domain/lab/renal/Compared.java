package visitwise.domain.lab.renal;

import java.math.BigDecimal;
import visitwise.domain.lab.Quantity;

/** Orders numbers after rounding both to 10 significant digits, so that no limit is crossed by the last bit [P 2]. */
final class Compared {

    private Compared() {}

    /** Below 0 if the value is less than the limit, 0 if they are equal; both finite. */
    static int of(double value, double limit) {
        return Quantity.compare(BigDecimal.valueOf(value), BigDecimal.valueOf(limit));
    }

    /** True if the value can be judged at all: finite and above 0. */
    static boolean isMeasured(double value) {
        return Double.isFinite(value) && value > 0;
    }
}
