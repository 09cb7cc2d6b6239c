package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was measured of one analyte in one person before, in the standard unit.
 *
 * @param points exact numbers only, in any order
 */
public record History(List<Point> points) {

    public static final History NONE = new History(List.of());

    /** An exact number of a day. */
    public record Point(LocalDate day, BigDecimal standard) {}

    public History {
        points = points.stream().sorted(Comparator.comparing(Point::day)).toList();
    }

    /** The last one before a day. */
    public Optional<Point> before(LocalDate day) {
        return points.stream().filter(point -> point.day().isBefore(day)).reduce((_, later) -> later);
    }

    /** What is usual for the person: the middle one of those before a day. */
    public Optional<BigDecimal> usual(LocalDate day) {
        var before = points.stream()
                .filter(point -> point.day().isBefore(day))
                .map(Point::standard)
                .sorted()
                .toList();
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get((before.size() - 1) / 2));
    }
}
