package visitwise.platform.widget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Where days lie on a timeline: visits stand evenly, and the days between two of them evenly between. */
final class TimelineScale {

    private static final double HALF_A_DAY = 0.5;

    private final NavigableMap<LocalDate, Double> places = new TreeMap<>();

    /** The first visit of a day counts. */
    void add(LocalDate day, double place) {
        places.putIfAbsent(day, place);
    }

    /** None before the first visit and after the last one. */
    OptionalDouble at(LocalDate day) {
        var before = places.floorEntry(day);
        var after = places.ceilingEntry(day);
        if (before == null || after == null) {
            return OptionalDouble.empty();
        }
        long days = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
        return OptionalDouble.of(
                days == 0
                        ? before.getValue()
                        : before.getValue()
                                + (after.getValue() - before.getValue())
                                        * ChronoUnit.DAYS.between(before.getKey(), day)
                                        / days);
    }

    /** How far the end of a window lies from its visit, at the scale of that side of the visit. The whole day counts. */
    double distance(LocalDate visit, LocalDate day) {
        boolean before = day.isBefore(visit);
        var neighbour = before ? places.lowerEntry(visit) : places.higherEntry(visit);
        if (neighbour == null) {
            neighbour = before ? places.higherEntry(visit) : places.lowerEntry(visit);
        }
        var here = places.get(visit);
        double days = Math.abs(ChronoUnit.DAYS.between(visit, day)) + HALF_A_DAY;
        return neighbour == null || here == null ? 0 : days * perDay(visit, here, neighbour);
    }

    private static double perDay(LocalDate visit, double here, Map.Entry<LocalDate, Double> neighbour) {
        return (neighbour.getValue() - here) / ChronoUnit.DAYS.between(visit, neighbour.getKey());
    }
}
