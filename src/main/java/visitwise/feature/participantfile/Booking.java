package visitwise.feature.participantfile;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;

/**
 * A day, and perhaps a time, that is agreed for a planned visit.
 *
 * @param visit its code in the protocol
 * @param seen the version of its row that the person saw; 0 if there was none
 */
public record Booking(
        ParticipantId participant,
        String visit,
        int seen,
        LocalDate day,
        @Nullable LocalTime time) {

    DayAndTime appointment() {
        return new DayAndTime(day, time);
    }
}
