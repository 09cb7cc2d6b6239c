package visitwise.storage.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.DoseGiven;
import visitwise.domain.schedule.History;

/** When treatment began: with the first dose, and in an arm that gets none on the day its visits count from. */
public final class TreatmentStart {

    private TreatmentStart() {}

    /**
     * Of one participant; null as long as it has not begun.
     *
     * @param arm null if it is not known
     * @param infusions those of the participant, for the time of the first dose
     */
    public static @Nullable DayAndTime of(
            Protocol protocol, @Nullable Arm arm, History history, List<Infusion> infusions, LocalDate today) {
        var given = history.doses().stream().min(Comparator.comparing(DoseGiven::on));
        if (given.isPresent()) {
            return new DayAndTime(given.get().on(), started(given.get(), infusions));
        }
        var anchors = history.anchors();
        var day = anchors.firstDose() == null ? anchors.enrolment() : anchors.firstDose();
        boolean isWithoutDoses = arm != null
                && protocol.visitsOf(arm).stream()
                        .noneMatch(visit -> visit.doseNumber().isPresent());
        return !isWithoutDoses || day == null || day.isAfter(today) ? null : new DayAndTime(day, null);
    }

    private static @Nullable LocalTime started(DoseGiven dose, List<Infusion> infusions) {
        return infusions.stream()
                .filter(infusion -> infusion.doseNumber() == dose.number())
                .map(Infusion::started)
                .filter(Objects::nonNull)
                .filter(started -> started.toLocalDate().equals(dose.on()))
                .map(started -> started.toLocalTime())
                .findFirst()
                .orElse(null);
    }
}
