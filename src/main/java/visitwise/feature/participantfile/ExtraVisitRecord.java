package visitwise.feature.participantfile;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.schedule.ExtraVisit;

/** A visit outside the plan that took place. */
public record ExtraVisitRecord(
        ParticipantId participant,
        ExtraVisit.Kind kind,
        String reason,
        LocalDate day,
        @Nullable LocalTime time) {}
