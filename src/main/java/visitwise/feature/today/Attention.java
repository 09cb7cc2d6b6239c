package visitwise.feature.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;
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

    /**
     * Abnormal results that wait for the judgement whether they matter.
     *
     * @param oldest the day of the oldest specimen among them
     * @param results some of them, each with what was measured
     * @param all how many there are
     */
    record ResultsAbnormal(ParticipantId participant, String number, LocalDate oldest, List<Measured> results, int all)
            implements Attention {

        public ResultsAbnormal {
            results = List.copyOf(results);
        }
    }

    /**
     * A result as it was reported.
     *
     * @param unit UCUM code; null if there is none
     */
    record Measured(Text analyte, String reported, @Nullable String unit) {}
}
