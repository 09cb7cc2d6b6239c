package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
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
        int before = countBefore(day);
        return before == 0 ? Optional.empty() : Optional.of(points.get(before - 1));
    }

    /** What is usual for the person: the middle one of those before a day. */
    public Optional<BigDecimal> usual(LocalDate day) {
        var before = new BigDecimal[countBefore(day)];
        for (int i = 0; i < before.length; i++) {
            before[i] = points.get(i).standard();
        }
        Arrays.sort(before);
        return before.length == 0 ? Optional.empty() : Optional.of(before[(before.length - 1) / 2]);
    }

    private int countBefore(LocalDate day) {
        int count = points.size();
        while (count > 0 && !points.get(count - 1).day().isBefore(day)) {
            count--;
        }
        return count;
    }
}
