package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Interpreted.Limits;
import visitwise.domain.lab.renal.Estimate;

/** How numbers that were worked out are kept and told. */
public final class Digits {

    private static final MathContext TOLD = new MathContext(3, RoundingMode.HALF_UP);

    /** What a double holds for sure. */
    private static final MathContext SURE = new MathContext(15, RoundingMode.HALF_UP);

    /** Decimals that a column holds. */
    private static final int DECIMALS = 15;

    private Digits() {}

    /** What an equation gave, without the digits that mean nothing. */
    static BigDecimal kept(Estimate.Known known) {
        var number = new BigDecimal(known.value()).round(SURE).stripTrailingZeros();
        return number.setScale(Math.clamp(number.scale(), 0, DECIMALS), RoundingMode.HALF_UP);
    }

    /** As many decimals as a column holds. */
    static BigDecimal kept(BigDecimal standard) {
        return standard.scale() > DECIMALS ? standard.setScale(DECIMALS, RoundingMode.HALF_UP) : standard;
    }

    /** The same of limits, which are compared with all their digits before. */
    static @Nullable Limits kept(@Nullable Limits limits) {
        if (limits == null) {
            return null;
        }
        var low = limits.low();
        var high = limits.high();
        return new Limits(low == null ? null : kept(low), high == null ? null : kept(high), limits.source());
    }

    /** Three digits; whole numbers keep all of theirs. */
    public static BigDecimal told(BigDecimal number) {
        var rounded = number.precision() - number.scale() >= TOLD.getPrecision()
                ? number.setScale(0, RoundingMode.HALF_UP)
                : number.round(TOLD);
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** How many times as large: 12, 1.8. */
    static BigDecimal times(BigDecimal times) {
        return times.setScale(times.compareTo(BigDecimal.TEN) >= 0 ? 0 : 1, RoundingMode.HALF_UP);
    }
}
