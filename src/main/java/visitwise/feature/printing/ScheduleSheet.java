package visitwise.feature.printing;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.DueVisit;
import visitwise.platform.i18n.Language;

/**
 * What a participant's visit schedule is printed from.
 *
 * @param visits of that arm, in the order they are printed in
 * @param appointments day and time agreed with the participant, by the code of the visit
 * @param participantNumber null leaves a line to write it on
 * @param siteName null if the site is not named
 * @param first the language that leads; the other one stands below it
 */
public record ScheduleSheet(
        Protocol protocol,
        Arm arm,
        List<DueVisit> visits,
        Map<String, DayAndTime> appointments,
        @Nullable String participantNumber,
        @Nullable Text siteName,
        LocalDateTime printedAt,
        Language first) {

    public ScheduleSheet {
        visits = List.copyOf(visits);
        appointments = Map.copyOf(appointments);
    }

    /** What is agreed for a visit and has not passed by: on a day that has passed nobody can be asked to come. */
    Optional<DayAndTime> appointment(DueVisit visit) {
        return Optional.ofNullable(appointments.get(visit.code()))
                .filter(agreed -> !agreed.day().isBefore(printedAt.toLocalDate()));
    }
}
