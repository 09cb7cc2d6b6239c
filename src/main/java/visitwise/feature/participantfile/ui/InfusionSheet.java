package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.day.StudyDays;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.protocol.Regimen;
import visitwise.domain.protocol.Sourced;
import visitwise.domain.schedule.AllowedDays;
import visitwise.feature.participantfile.MaskedAmounts;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.ParticipantFile.Calendar;
import visitwise.feature.participantfile.ParticipantFile.FileVisit;
import visitwise.feature.participantfile.ParticipantFile.Measured;
import visitwise.storage.database.Stored;

/**
 * What the file knows about one dose.
 *
 * @param visit at which the dose is planned; null if the arm is not known
 * @param stored its row; null if there is none
 * @param minutes how long the protocol lets it run; null if it does not say, or that would tell the arm
 * @param weights every one that was measured, the newest first
 * @param studyDays null as long as the day of the first dose is not known
 * @param masked true if no amount may be told
 */
record InfusionSheet(
        ParticipantLine line,
        @Nullable FileVisit visit,
        @Nullable Stored<Infusion> stored,
        Regimen.@Nullable Minutes minutes,
        List<Measured> weights,
        @Nullable StudyDays studyDays,
        boolean masked) {

    InfusionSheet {
        weights = List.copyOf(weights);
    }

    static InfusionSheet of(ParticipantFile file, int dose, List<Measured> weights) {
        var visits = file.calendar() instanceof Calendar.Planned planned ? planned.visits() : List.<FileVisit>of();
        return new InfusionSheet(
                ParticipantLine.of(file),
                visits.stream()
                        .filter(visit -> visit.due().visit().doseNumber().orElse(0) == dose)
                        .findFirst()
                        .orElse(null),
                file.dosing().infusions().stream()
                        .filter(infusion -> infusion.value().doseNumber() == dose)
                        .findFirst()
                        .orElse(null),
                minutes(file.calendar()),
                weights,
                studyDays(file.calendar()),
                MaskedAmounts.wouldTellArm(file.protocol()));
    }

    /** True if the dose was recorded as given. */
    boolean corrects() {
        return stored != null && stored.value().givenOn().isPresent();
    }

    AllowedDays allowed() {
        return visit == null ? AllowedDays.NOT_STATED : visit.due().allowed();
    }

    /** The older weight that was decided on when the dose was recorded; null if none was. */
    @Nullable
    Measured olderOnce() {
        if (stored == null) {
            return null;
        }
        var weight = stored.value().weight();
        return weight != null
                        && stored.value()
                                .givenOn()
                                .filter(weight.on()::isBefore)
                                .isPresent()
                ? new Measured(weight.kilograms(), weight.on())
                : null;
    }

    /** The weight that can count on a day: the older one that was decided on, or else the newest up to that day. */
    Optional<Measured> weightFor(LocalDate day) {
        return Optional.ofNullable(olderOnce())
                .filter(weight -> !weight.on().isAfter(day))
                .or(() -> weights.stream()
                        .filter(weight -> !weight.on().isAfter(day))
                        .findFirst());
    }

    int seen() {
        return stored == null ? 0 : stored.version();
    }

    Optional<DayAndTime> booked() {
        return Optional.ofNullable(visit)
                .map(FileVisit::stored)
                .flatMap(row -> row.value().appointment());
    }

    static @Nullable StudyDays studyDays(Calendar calendar) {
        return calendar instanceof Calendar.Planned planned && planned.dayZero().date() != null
                ? new StudyDays(planned.dayZero().date(), StudyDays.Numbering.FROM_DAY_ZERO)
                : null;
    }

    private static Regimen.@Nullable Minutes minutes(Calendar calendar) {
        return calendar instanceof Calendar.Planned planned
                        && planned.mayShowArm()
                        && planned.arm().regimen() instanceof Regimen.Infusions infusions
                ? Optional.ofNullable(infusions.duration()).map(Sourced::value).orElse(null)
                : null;
    }
}
