package visitwise.platform.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Round numbers on the axis of values. */
final class NumberTicks {

    private static final int[] ROUND = {1, 2, 5};
    private static final int FEWEST = 2;

    private NumberTicks() {}

    /** Steps of 1, 2 or 5 times a power of ten that reach from the least to the greatest value. */
    static List<BigDecimal> linear(double least, double greatest, int most) {
        var span = greatest - least;
        var power = exponent(span) - 2;
        while (true) {
            for (int digit : ROUND) {
                var step = round(digit, power);
                long from = (long) Math.floor(least / step.doubleValue() + 1e-9);
                long to = (long) Math.ceil(greatest / step.doubleValue() - 1e-9);
                if (to - from <= Math.max(FEWEST, most)) {
                    return LongStream.rangeClosed(from, to)
                            .mapToObj(count -> step.multiply(BigDecimal.valueOf(count)))
                            .toList();
                }
            }
            power++;
        }
    }

    /** 1, 2 and 5 times powers of ten from the last one before the least to the first one after the greatest value. */
    static List<BigDecimal> log(double least, double greatest) {
        var ticks = new ArrayList<BigDecimal>();
        for (int power = exponent(least); ; power++) {
            for (int digit : ROUND) {
                var tick = round(digit, power);
                if (tick.doubleValue() <= least * (1 + 1e-9)) {
                    ticks.clear();
                }
                ticks.add(tick);
                if (tick.doubleValue() >= greatest * (1 - 1e-9) && ticks.size() > 1) {
                    return List.copyOf(ticks);
                }
            }
        }
    }

    static boolean isDecade(BigDecimal tick) {
        return tick.unscaledValue().toString().matches("10*");
    }

    /** The power of ten at or below a number. */
    private static int exponent(double number) {
        return (int) Math.floor(Math.log10(number) + 1e-9);
    }

    private static BigDecimal round(int digit, int power) {
        var number = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
        return power > 0 ? number.setScale(0) : number;
    }
}
