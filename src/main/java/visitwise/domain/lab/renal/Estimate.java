package visitwise.domain.lab.renal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Comparison;

/** What an equation says: a number, or why there is none. It never extrapolates. */
public sealed interface Estimate {

    Equation equation();

    /**
     * The number, never rounded; what is shown of it is another matter ({@link Shown}).
     *
     * @param value finite, above 0, in the unit of the equation
     */
    record Known(Equation equation, double value) implements Estimate {

        /** Bedside Schwartz was derived at a median GFR of 41; above this it is said to need care [D]. */
        private static final int SCHWARTZ_SURE_UP_TO = 75;

        public Known {
            if (!Double.isFinite(value) || value <= 0) {
                throw new IllegalArgumentException(equation + " gave " + value);
            }
        }

        /** What to say beside the number. */
        public Optional<Message> caution() {
            return equation == Equation.SCHWARTZ_BEDSIDE_2009 && Compared.of(value, SCHWARTZ_SURE_UP_TO) > 0
                    ? Optional.of(Message.of("renal.caution.schwartz", SCHWARTZ_SURE_UP_TO))
                    : Optional.empty();
        }
    }

    /**
     * No number, for the first input that stands in the way.
     *
     * @param value of the input, in its unit; null if it is missing or not a number
     * @param limit that the value is beyond; null unless it is outside a range
     * @param bound how the value bounds the true one, where that leads beyond the limit; else EXACT
     */
    record NotApplicable(
            Equation equation,
            Reason reason,
            RenalInput input,
            @Nullable Double value,
            @Nullable Double limit,
            Comparison bound)
            implements Estimate {

        /** Digits of a value in a message. */
        private static final MathContext TOLD = new MathContext(7);

        public Message message() {
            return switch (reason) {
                case SEX_MISSING -> Message.of("renal.noNumber.sexMissing", equation);
                case MISSING_INPUT -> Message.of("renal.noNumber.missing", input, equation);
                case NOT_A_NUMBER -> Message.of("renal.noNumber.notANumber", input, equation);
                case NOT_POSITIVE -> Message.of("renal.noNumber.notPositive", input, told(value), equation);
                case AGE, OUT_OF_VALIDITY ->
                    bound == Comparison.EXACT
                            ? Message.of(side(), input, told(value), told(limit), equation)
                            : Message.of("renal.noNumber.beyond", input, bounded(), told(limit), equation);
            };
        }

        private String bounded() {
            return bound.sign() + " " + told(value).toPlainString();
        }

        private String side() {
            int order = Double.compare(Objects.requireNonNull(value), Objects.requireNonNull(limit));
            if (order == 0) {
                return "renal.noNumber.notBelow";
            }
            return order < 0 ? "renal.noNumber.below" : "renal.noNumber.above";
        }

        private static BigDecimal told(@Nullable Double number) {
            var told = BigDecimal.valueOf(Objects.requireNonNull(number))
                    .round(TOLD)
                    .stripTrailingZeros();
            return told.scale() < 0 ? told.setScale(0) : told;
        }
    }
}
