package visitwise.domain.participant;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.schedule.VisitOutcome;

/**
 * What is agreed and recorded about one visit (SDTM SV).
 *
 * @param booked day and time agreed with the participant; null if nothing is agreed
 * @param outcome what became of it; null as long as nobody has recorded it
 * @param actualTime when it took place on the day of the outcome; null if not known or if it did not take place
 */
public record Visit(
        ParticipantId participant,
        Occasion occasion,
        @Nullable DayAndTime booked,
        @Nullable VisitOutcome outcome,
        @Nullable LocalTime actualTime) {

    public Visit {
        if (actualTime != null && !(outcome instanceof VisitOutcome.Occurred)) {
            throw new IllegalArgumentException("a visit that did not occur has no actual time: " + actualTime);
        }
    }

    /** A visit agreed for a day and nothing more. */
    public static Visit booked(ParticipantId participant, Occasion occasion, DayAndTime appointment) {
        return new Visit(participant, occasion, appointment, null, null);
    }

    public Optional<DayAndTime> appointment() {
        return Optional.ofNullable(booked);
    }

    public Optional<LocalDate> actualDay() {
        return outcome instanceof VisitOutcome.Occurred(LocalDate on) ? Optional.of(on) : Optional.empty();
    }

    public Visit bookedFor(@Nullable DayAndTime appointment) {
        return new Visit(participant, occasion, appointment, outcome, actualTime);
    }

    public Visit withOutcome(@Nullable VisitOutcome recorded, @Nullable LocalTime time) {
        return new Visit(participant, occasion, booked, recorded, time);
    }
}
