package visitwise.domain.dosing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.VisitId;

/**
 * One administration of the product (SDTM EX). Null is what nobody has recorded yet.
 *
 * @param doseNumber counted from 1, as planned
 * @param weight what the planned amount was worked out from; null if it does not go by weight
 * @param lot batch of the product
 * @param started by the clock on the wall, as stopped is
 * @param temperatureBefore in degrees Celsius, as temperatureAfter is
 * @param differenceReason why the actual amount is not the planned one
 */
public record Infusion(
        ParticipantId participant,
        @Nullable VisitId visit,
        int doseNumber,
        Amount planned,
        @Nullable DosingWeight weight,
        @Nullable Amount actual,
        @Nullable String lot,
        @Nullable LocalDateTime started,
        @Nullable LocalDateTime stopped,
        @Nullable BigDecimal temperatureBefore,
        @Nullable BigDecimal temperatureAfter,
        @Nullable String differenceReason) {

    public Infusion {
        if (doseNumber < 1) {
            throw new IllegalArgumentException("doses are counted from 1, not " + doseNumber);
        }
        if (started != null && stopped != null && stopped.isBefore(started)) {
            throw new IllegalArgumentException("an infusion cannot stop before it starts: " + started + ", " + stopped);
        }
    }

    /** A dose that is prepared and not yet given. */
    public static Infusion planned(ParticipantId participant, @Nullable VisitId visit, int doseNumber, Amount amount) {
        return new Infusion(participant, visit, doseNumber, amount, null, null, null, null, null, null, null, null);
    }

    public Optional<DosingWeight> dosingWeight() {
        return Optional.ofNullable(weight);
    }

    public Optional<Amount> actualAmount() {
        return Optional.ofNullable(actual);
    }

    /** The same, given at another time. */
    public Infusion timed(@Nullable LocalDateTime start, @Nullable LocalDateTime stop) {
        return new Infusion(
                participant,
                visit,
                doseNumber,
                planned,
                weight,
                actual,
                lot,
                start,
                stop,
                temperatureBefore,
                temperatureAfter,
                differenceReason);
    }

    /** The day on which any of it was given. */
    public Optional<LocalDate> givenOn() {
        var nothing = actual != null && actual.value().signum() == 0;
        return nothing ? Optional.empty() : Optional.ofNullable(started).map(LocalDateTime::toLocalDate);
    }
}
