package visitwise.domain.lab;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.ParticipantId;

/**
 * What follows from the results of a specimen by a published equation.
 *
 * @param on the day of the specimen
 * @param equation its identifier and version
 * @param outcome the number, or why there is none
 * @param inputs what it was worked out from, with the ids of the rows
 */
public record DerivedValue(
        ParticipantId participant,
        SpecimenId sheet,
        LocalDate on,
        By equation,
        Outcome outcome,
        String inputs,
        Instant workedOutAt) {

    /** An equation in one of its versions, and the unit of what it gives. */
    public record By(String equation, String version, String unit) {}

    /** What came of it. */
    public sealed interface Outcome {

        /** A number that the true one equals or is bounded by. */
        record Value(Comparison comparison, BigDecimal number) implements Outcome {}

        /** No number. */
        record None(String reason) implements Outcome {}
    }

    /** True if both say the same of the same, whenever they were worked out. */
    public boolean saysTheSame(DerivedValue other) {
        return equation.equals(other.equation)
                && outcome.equals(other.outcome)
                && inputs.equals(other.inputs)
                && on.equals(other.on);
    }

    /** The exact number, if there is one. */
    public @Nullable BigDecimal number() {
        return outcome instanceof Outcome.Value(Comparison comparison, BigDecimal number)
                        && comparison == Comparison.EXACT
                ? number
                : null;
    }
}
