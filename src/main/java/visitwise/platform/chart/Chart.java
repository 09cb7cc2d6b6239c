package visitwise.platform.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is drawn, in words and numbers, before anything has a place.
 *
 * @param summary what the picture shows, for who hears it
 */
public record Chart(String title, String summary, Across across, ValueAxis values, List<Series> series, Marks marks) {

    public Chart {
        series = List.copyOf(series);
        Stream.concat(
                        series.stream().flatMap(one -> one.points().stream()).map(Point::place),
                        marks.events().stream().map(Marks.Event::place))
                .filter(place -> !across.holds(place))
                .findFirst()
                .ifPresent(place -> {
                    throw new IllegalArgumentException(place + " is not on the axis " + across);
                });
    }

    /** True if there is no value at all. */
    public boolean isEmpty() {
        return series.stream().flatMap(one -> one.points().stream()).allMatch(Point::isAbsent);
    }

    boolean hasIntervals() {
        return series.stream()
                .flatMap(one -> one.points().stream())
                .anyMatch(point -> point.reading() instanceof Reading.Between);
    }
}
