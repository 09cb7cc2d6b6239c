package visitwise.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** Two ways of doing the same, timed in turns in one run, so that a noisy machine disturbs both alike. */
record Ratio(double median, double least, double most) {

    static Ratio of(int rounds, Runnable measured, Runnable yardstick) {
        for (int i = 0; i < 3; i++) {
            measured.run();
            yardstick.run();
        }
        var ratios = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            double time = nanos(measured);
            ratios[i] = time / nanos(yardstick);
        }
        Arrays.sort(ratios);
        return new Ratio(ratios[rounds / 2], ratios[0], ratios[rounds - 1]);
    }

    /** The same against a yardstick that did its work so many times over. */
    Ratio times(int over) {
        return new Ratio(median * over, least * over, most * over);
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median, least, most);
    }
}
