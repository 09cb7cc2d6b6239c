package visitwise.feature.participantfile;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.schedule.VisitOutcome;

/**
 * What became of a planned visit.
 *
 * @param visit its code in the protocol
 * @param seen the version of its row that the person saw; 0 if there was none
 * @param time when it took place; null if not known or if it did not take place
 * @param assessments those of which something is known
 */
public record VisitRecord(
        ParticipantId participant,
        String visit,
        int seen,
        VisitOutcome outcome,
        @Nullable LocalTime time,
        List<Done> assessments) {

    public VisitRecord {
        assessments = List.copyOf(assessments);
    }

    /**
     * Whether an assessment was done.
     *
     * @param code of the assessment in the protocol
     * @param seen the version of its row that the person saw; 0 if there was none
     * @param reason why it was not done; null if it was
     */
    public record Done(
            String code, int seen, boolean done, @Nullable String reason) {}
}
