package visitwise.platform.chart;

import java.math.BigDecimal;
import java.util.Optional;

/** What is known of a value. */
public sealed interface Reading {

    record Exact(BigDecimal value) implements Reading {}

    /** Only known to be less, such as "<7": drawn as an arrow from the bound downwards, never as a point. */
    record Below(BigDecimal bound) implements Reading {}

    /** Only known to be more: drawn as an arrow upwards. */
    record Above(BigDecimal bound) implements Reading {}

    /** With an interval around it: quartiles or a confidence interval. */
    record Between(BigDecimal value, BigDecimal low, BigDecimal high) implements Reading {
        public Between {
            if (low.compareTo(value) > 0 || high.compareTo(value) < 0) {
                throw new IllegalArgumentException(value + " does not lie between " + low + " and " + high);
            }
        }
    }

    /** Planned and not there: breaks the line and is marked on the axis. */
    record Absent() implements Reading {}

    /** The number at which it is drawn; none if it is absent. */
    default Optional<BigDecimal> mark() {
        return switch (this) {
            case Exact(var value) -> Optional.of(value);
            case Below(var bound) -> Optional.of(bound);
            case Above(var bound) -> Optional.of(bound);
            case Between between -> Optional.of(between.value());
            case Absent() -> Optional.empty();
        };
    }
}
