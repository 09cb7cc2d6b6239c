package visitwise.feature.results;

import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.participant.ParticipantId;

/**
 * Which sheet.
 *
 * @param visit code of the planned visit that it belongs to; null if to none
 * @param specimen the one that is there; null for that of the visit, or a new one
 * @param another true for a new one also where the visit has one
 */
public record SheetOf(
        ParticipantId participant,
        @Nullable String visit,
        @Nullable SpecimenId specimen,
        boolean another) {

    public SheetOf(ParticipantId participant, @Nullable String visit, @Nullable SpecimenId specimen) {
        this(participant, visit, specimen, false);
    }
}
