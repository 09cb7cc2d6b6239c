package visitwise.feature.participantfile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.FirstAnalyte;
import visitwise.domain.lab.Unit;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.VisitId;

/**
 * Results of one specimen collection as somebody typed them.
 *
 * @param visit the visit they belong to; null if to none
 * @param day of the specimen
 * @param time of the specimen; null if not known
 * @param entries blank ones were not measured
 */
public record ResultsForm(
        ParticipantId participant,
        @Nullable VisitId visit,
        LocalDate day,
        @Nullable LocalTime time,
        Map<FirstAnalyte, Entry> entries) {

    public ResultsForm {
        entries = Map.copyOf(entries);
    }

    DayAndTime specimen() {
        return new DayAndTime(day, time);
    }

    /** A value to the letter, with its unit. */
    public record Entry(String text, Unit unit) {

        boolean isBlank() {
            return text.isBlank();
        }
    }
}
