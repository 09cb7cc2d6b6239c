package visitwise.domain.lab;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.VisitId;

/**
 * One value of one specimen (SDTM LB).
 *
 * @param sheet the specimen it belongs to
 * @param visit null if the specimen belongs to no visit
 * @param analyte the code of what was measured
 * @param specimen day and, if known, time of its collection
 * @param interpreted what it means; null for results that were entered before the program told that
 */
public record LabResult(
        ParticipantId participant,
        SpecimenId sheet,
        @Nullable VisitId visit,
        String analyte,
        Reported reported,
        DayAndTime specimen,
        @Nullable Interpreted interpreted) {

    public LabResult {
        if (analyte.isBlank()) {
            throw new IllegalArgumentException("a result says what was measured");
        }
    }

    public Optional<Interpreted> meaning() {
        return Optional.ofNullable(interpreted);
    }

    /** The same specimen and analyte with another value. */
    public LabResult reporting(Reported other, @Nullable Interpreted meaning) {
        return new LabResult(participant, sheet, visit, analyte, other, specimen, meaning);
    }

    /** The same value of a specimen that was collected at another time or visit, or measured elsewhere. */
    public LabResult of(Specimen of, @Nullable Interpreted meaning) {
        return new LabResult(participant, sheet, of.visit(), analyte, reported, of.collected(), meaning);
    }
}
