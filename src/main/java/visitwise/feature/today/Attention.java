package visitwise.feature.today;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.ParticipantId;

/** Something about a participant that a person has to see to. */
public sealed interface Attention {

    ParticipantId participant();

    /** Number of the participant. */
    String number();

    /**
     * The amount of an infusion goes by body weight, and none was measured: for today none today, for a later day none ever.
     *
     * @param time when the infusion is booked; null if only its day is agreed or planned
     */
    record WeightMissing(
            ParticipantId participant,
            String number,
            String visit,
            LocalDate day,
            @Nullable LocalTime time) implements Attention {}

    /** No consent is recorded. */
    record ConsentMissing(ParticipantId participant, String number) implements Attention {}

    /** The first consent was signed after the enrolment or after a dose. */
    record ConsentSignedLate(ParticipantId participant, String number) implements Attention {}

    /** A day is agreed on which the visit would be out of its window. */
    record BookedOutside(ParticipantId participant, String number, String visit, LocalDate day) implements Attention {}
}
