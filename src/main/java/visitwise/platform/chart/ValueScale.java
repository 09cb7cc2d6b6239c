package visitwise.platform.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where values lie between the foot and the top of the plot.
 *
 * @param labelled the ticks with a number beside them
 */
record ValueScale(Scale scale, List<BigDecimal> ticks, List<BigDecimal> labelled, double top, double bottom) {

    private static final double BETWEEN_LABELS = 2.6;
    private static final double LEAST_BETWEEN_LABELS = 1.35;

    static ValueScale of(Chart chart, Scale scale, double top, double bottom, double em) {
        return switch (scale) {
            case LINEAR -> {
                var range = ValueRange.linear(chart);
                int most = (int) ((bottom - top) / (BETWEEN_LABELS * em));
                var ticks = NumberTicks.linear(range.least(), range.greatest(), most);
                yield new ValueScale(scale, ticks, ticks, top, bottom);
            }
            case LOG -> {
                var range = ValueRange.log(chart);
                var ticks = NumberTicks.log(range.least(), range.greatest());
                var all = new ValueScale(scale, ticks, ticks, top, bottom);
                yield new ValueScale(scale, ticks, all.withRoom(em), top, bottom);
            }
        };
    }

    /** Zero and less have no place on a log scale. */
    boolean shows(BigDecimal value) {
        return scale == Scale.LINEAR || value.signum() > 0;
    }

    double y(BigDecimal value) {
        return switch (scale) {
            case LINEAR -> between(value.doubleValue(), from(), to());
            case LOG ->
                value.signum() <= 0
                        ? bottom
                        : between(Math.log10(value.doubleValue()), Math.log10(from()), Math.log10(to()));
        };
    }

    private double between(double value, double from, double to) {
        return bottom - (value - from) / (to - from) * (bottom - top);
    }

    private double from() {
        return ticks.getFirst().doubleValue();
    }

    private double to() {
        return ticks.getLast().doubleValue();
    }

    /** All ticks if there is room for their numbers, else only decades, or every second one and so on. */
    private List<BigDecimal> withRoom(double em) {
        var decades = ticks.stream().filter(NumberTicks::isDecade).toList();
        var ends = List.of(ticks.getFirst(), ticks.getLast());
        return Stream.of(
                        Stream.of(ticks),
                        IntStream.range(1, decades.size()).mapToObj(step -> every(step, decades)),
                        Stream.of(ends))
                .flatMap(candidates -> candidates)
                .filter(hasRoom(em))
                .findFirst()
                .orElse(List.of(ticks.getFirst()));
    }

    private Predicate<List<BigDecimal>> hasRoom(double em) {
        return some -> IntStream.range(1, some.size())
                .allMatch(next -> y(some.get(next - 1)) - y(some.get(next)) >= LEAST_BETWEEN_LABELS * em);
    }

    private static List<BigDecimal> every(int step, List<BigDecimal> some) {
        return IntStream.range(0, some.size())
                .filter(number -> number % step == 0)
                .mapToObj(some::get)
                .toList();
    }
}
