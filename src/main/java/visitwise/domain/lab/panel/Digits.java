package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How numbers that were worked out are told: enough digits to recognise them, none that mean nothing. */
public final class Digits {

    private static final MathContext TOLD = new MathContext(3, RoundingMode.HALF_UP);

    private static final double TEN = 10;

    private Digits() {}

    /** Three digits; whole numbers keep all of theirs. */
    public static BigDecimal told(BigDecimal number) {
        var rounded = number.precision() - number.scale() >= TOLD.getPrecision()
                ? number.setScale(0, RoundingMode.HALF_UP)
                : number.round(TOLD);
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** How many times as large, or which part: 12, 1.8; 0.08 is one 12th and told as 12. */
    static BigDecimal times(double ratio) {
        double times = ratio >= 1 ? ratio : 1 / ratio;
        return BigDecimal.valueOf(times).setScale(times >= TEN ? 0 : 1, RoundingMode.HALF_UP);
    }
}
