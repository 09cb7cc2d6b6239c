package visitwise.platform.chart;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where places lie between the left and the right end of the plot. */
sealed interface AcrossScale {

    double x(Place place);

    /** Real time. */
    record Time(LocalDate first, LocalDate last, double left, double right) implements AcrossScale {

        private static final int AROUND_ONE_DAY = 8;

        /** From the first day of the axis or the first point to the last. */
        static Time of(Across.Days axis, Chart chart, double left, double right) {
            var days = Stream.concat(
                            Stream.of(axis.first(), axis.last()),
                            places(chart)
                                    .filter(Place.Moment.class::isInstance)
                                    .map(Place.Moment.class::cast)
                                    .map(moment -> moment.time().toLocalDate()))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            var first = days.getFirst();
            var last = days.getLast();
            return first.equals(last)
                    ? new Time(first.minusDays(AROUND_ONE_DAY), last.plusDays(AROUND_ONE_DAY), left, right)
                    : new Time(first, last, left, right);
        }

        @Override
        public double x(Place place) {
            return switch (place) {
                case Place.Moment(var time) -> x(time);
                case Place.Visit _ -> left;
            };
        }

        double x(LocalDateTime time) {
            double whole = Duration.between(
                            first.atStartOfDay(), last.atStartOfDay().plusDays(1))
                    .toSeconds();
            return left + Duration.between(first.atStartOfDay(), time).toSeconds() / whole * (right - left);
        }

        private static Stream<Place> places(Chart chart) {
            return Stream.concat(
                    chart.series().stream()
                            .flatMap(series -> series.points().stream())
                            .map(Point::place),
                    chart.marks().events().stream().map(Marks.Event::place));
        }
    }

    /** Visits, each in the middle of a part of the same width. */
    record Even(List<String> names, double left, double right) implements AcrossScale {

        @Override
        public double x(Place place) {
            return switch (place) {
                case Place.Visit(int number) -> left + (number + 0.5) * part();
                case Place.Moment _ -> left;
            };
        }

        double part() {
            return (right - left) / Math.max(1, names.size());
        }
    }

    static AcrossScale of(Chart chart, double left, double right) {
        return switch (chart.across()) {
            case Across.Days days -> Time.of(days, chart, left, right);
            case Across.Visits(var names) -> new Even(names, left, right);
        };
    }
}
