package visitwise.domain.lab;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.VisitId;

/**
 * One collection of blood and urine, whose results stand on one sheet.
 *
 * @param visit null if it belongs to no visit
 * @param laboratory null if not known
 * @param collected day and, if known, time
 * @param urine null if no urine was collected over a time
 */
public record Specimen(
        ParticipantId participant,
        @Nullable VisitId visit,
        @Nullable LaboratoryId laboratory,
        DayAndTime collected,
        @Nullable UrineCollection urine) {

    public Optional<UrineCollection> timedUrine() {
        return Optional.ofNullable(urine);
    }

    public Optional<LaboratoryId> reportedBy() {
        return Optional.ofNullable(laboratory);
    }
}
