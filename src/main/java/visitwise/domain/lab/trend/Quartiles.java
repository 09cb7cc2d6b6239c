package visitwise.domain.lab.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Median and quartiles by type 7 of Hyndman and Fan (Am Stat 1996;50:361), as R, NumPy and Excel's QUARTILE.INC do: the
 * value at place (n - 1) x p of the sorted values counted from 0, straight between neighbours.
 *
 * @param count of values
 */
public record Quartiles(int count, BigDecimal lower, BigDecimal median, BigDecimal upper) {

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /** Of values in any order; empty if there are none. */
    public static Optional<Quartiles> of(Collection<BigDecimal> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var sorted = values.stream().sorted().toList();
        return Optional.of(new Quartiles(sorted.size(), at(sorted, 1), at(sorted, 2), at(sorted, 3)));
    }

    private static BigDecimal at(List<BigDecimal> sorted, int quarter) {
        var place = BigDecimal.valueOf((sorted.size() - 1L) * quarter).divide(FOUR);
        int below = place.setScale(0, RoundingMode.FLOOR).intValueExact();
        var first = sorted.get(below);
        var second = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return first.add(second.subtract(first).multiply(place.subtract(BigDecimal.valueOf(below))));
    }
}
