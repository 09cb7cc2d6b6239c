package visitwise.domain.lab;

import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.VisitId;

/**
 * One value of one specimen (SDTM LB).
 *
 * @param visit null if the specimen belongs to no visit
 * @param analyte the code of what was measured
 * @param specimen day and, if known, time of collection
 */
public record LabResult(
        ParticipantId participant, @Nullable VisitId visit, String analyte, Reported reported, DayAndTime specimen) {

    public LabResult {
        if (analyte.isBlank()) {
            throw new IllegalArgumentException("a result says what was measured");
        }
    }
}
