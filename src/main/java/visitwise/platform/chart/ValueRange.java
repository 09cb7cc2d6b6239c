package visitwise.platform.chart;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The least and the greatest value that a chart has to show, limits included. */
record ValueRange(double least, double greatest) {

    /** Values that begin lower than this part of the greatest one are seen best from zero. */
    private static final double FROM_ZERO = 0.4;

    /** So that both sides of a limit are seen. */
    private static final double AROUND_A_LIMIT = 0.04;

    /** Room for the arrow. */
    private static final double ABOVE_A_BOUND = 1.15;

    static ValueRange linear(Chart chart) {
        var range = of(all(chart), _ -> true, new ValueRange(0, 1));
        if (range.least > 0 && (range.least <= FROM_ZERO * range.greatest || range.least == range.greatest)) {
            range = new ValueRange(0, range.greatest);
        }
        var from = chart.values().from();
        var to = chart.values().to();
        return new ValueRange(
                        from == null ? range.least : Math.min(from.doubleValue(), range.least),
                        to == null ? range.greatest : Math.max(to.doubleValue(), range.greatest))
                .widened();
    }

    /** Only what is greater than zero. */
    static ValueRange log(Chart chart) {
        return of(all(chart), value -> value > 0, new ValueRange(1, 10));
    }

    private static ValueRange of(DoubleStream values, DoublePredicate shown, ValueRange otherwise) {
        var found = values.filter(shown).summaryStatistics();
        return found.getCount() == 0 ? otherwise : new ValueRange(found.getMin(), found.getMax());
    }

    private ValueRange widened() {
        if (least < greatest) {
            return this;
        }
        return new ValueRange(least - Math.max(1, Math.abs(least) / 2), greatest + Math.max(1, Math.abs(greatest) / 2));
    }

    private static DoubleStream all(Chart chart) {
        var measured = chart.series().stream()
                .flatMap(series -> series.points().stream())
                .flatMapToDouble(point -> numbers(point.reading()));
        var ends = chart.marks().bands().stream()
                .flatMap(band -> Stream.of(band.from(), band.to()))
                .filter(Objects::nonNull);
        var limits = chart.marks().thresholds().stream().map(Marks.Threshold::value);
        var marks = Stream.concat(ends, limits)
                .mapToDouble(BigDecimal::doubleValue)
                .flatMap(limit -> DoubleStream.of(limit * (1 - AROUND_A_LIMIT), limit * (1 + AROUND_A_LIMIT)));
        return DoubleStream.concat(measured, marks);
    }

    private static DoubleStream numbers(Reading reading) {
        return switch (reading) {
            case Reading.Exact(var value) -> DoubleStream.of(value.doubleValue());
            case Reading.Below(var bound) -> DoubleStream.of(bound.doubleValue());
            case Reading.Above(var bound) -> DoubleStream.of(bound.doubleValue(), bound.doubleValue() * ABOVE_A_BOUND);
            case Reading.Between between ->
                Stream.of(between.low(), between.value(), between.high()).mapToDouble(BigDecimal::doubleValue);
            case Reading.Absent() -> DoubleStream.empty();
        };
    }
}
