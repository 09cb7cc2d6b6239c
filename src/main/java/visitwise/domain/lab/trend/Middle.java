package visitwise.domain.lab.trend;

import java.math.BigDecimal;
import java.util.List;
import visitwise.domain.lab.Comparison;

/**
 * Median and quartiles of values of which some are only bounded. They are told only where they are the same for every
 * value that a bounded one can stand for, and for three values or more.
 */
public sealed interface Middle {

    /** Fewer values have no middle worth drawing [D]. */
    int FEWEST = 3;

    /** A value or its bound. */
    record Value(Comparison comparison, BigDecimal number) {}

    record Told(Quartiles quartiles) implements Middle {}

    record TooFew(int count) implements Middle {}

    /** Bounded values leave it open. */
    record CannotTell(int count, int bounded) implements Middle {}

    /** Of values in any order. */
    static Middle of(List<Value> values) {
        if (values.size() < FEWEST) {
            return new TooFew(values.size());
        }
        var lowest = Quartiles.of(values.stream().map(Middle::least).toList()).orElseThrow();
        var highest = Quartiles.of(values.stream().map(Middle::most).toList()).orElseThrow();
        if (isSame(lowest, highest)) {
            return new Told(lowest);
        }
        int bounded = Math.toIntExact(values.stream()
                .filter(value -> value.comparison() != Comparison.EXACT)
                .count());
        return new CannotTell(values.size(), bounded);
    }

    private static boolean isSame(Quartiles one, Quartiles other) {
        return one.lower().compareTo(other.lower()) == 0
                && one.median().compareTo(other.median()) == 0
                && one.upper().compareTo(other.upper()) == 0;
    }

    private static BigDecimal least(Value value) {
        return switch (value.comparison()) {
            case LESS, AT_MOST -> value.number().subtract(Far.AWAY);
            case EXACT, AT_LEAST, GREATER -> value.number();
        };
    }

    private static BigDecimal most(Value value) {
        return switch (value.comparison()) {
            case AT_LEAST, GREATER -> value.number().add(Far.AWAY);
            case EXACT, LESS, AT_MOST -> value.number();
        };
    }

    /** Farther than any result. */
    final class Far {
        private static final BigDecimal AWAY = new BigDecimal("1E12");

        private Far() {}
    }
}
