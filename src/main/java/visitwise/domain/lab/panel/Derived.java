package visitwise.domain.lab.panel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.renal.Equation;

/**
 * A value that is worked out, or why there is none.
 *
 * @param outcome the number or the reason
 * @param used everything it was worked out from
 */
public record Derived(Series series, Equation equation, Outcome outcome, List<Used> used) {

    public Derived {
        used = List.copyOf(used);
    }

    /** What came of it. */
    public sealed interface Outcome {

        /**
         * A number with 15 digits, which is all that the formulas give.
         *
         * @param comparison EXACT unless a reported input is bounded
         */
        record Value(Comparison comparison, BigDecimal number) implements Outcome {}

        /** No number, and why. */
        record None(Message reason) implements Outcome {}
    }

    /**
     * One input.
     *
     * @param name of the input
     * @param value as it went into the equation, with its unit
     * @param row of the record it comes from; null while it is not saved
     */
    public record Used(String name, String value, @Nullable String row) {

        @Override
        public String toString() {
            return name + " " + value + (row == null ? "" : " [" + row + "]");
        }
    }

    /** The exact number, if there is one. */
    public Optional<BigDecimal> exact() {
        return outcome instanceof Outcome.Value(Comparison comparison, BigDecimal number)
                        && comparison == Comparison.EXACT
                ? Optional.of(number)
                : Optional.empty();
    }
}
