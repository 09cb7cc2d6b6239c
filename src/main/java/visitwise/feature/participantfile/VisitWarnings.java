package visitwise.feature.participantfile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import visitwise.domain.Message;
import visitwise.domain.schedule.AllowedDays;
import visitwise.domain.schedule.DueVisit;
import visitwise.storage.dossier.Dossier;

/** What to say about the day of a visit beside the plan. */
final class VisitWarnings {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private VisitWarnings() {}

    /** Outside the allowed days; nothing where none are stated. */
    static void allowed(DueVisit due, LocalDate day, Findings findings) {
        if (!due.allowed().contains(day)) {
            findings.warn("participantFile.warning.outside", day, days(due.allowed()));
        }
    }

    static void weekend(LocalDate day, Findings findings) {
        if (WEEKEND.contains(day.getDayOfWeek())) {
            findings.warn("participantFile.warning.weekend", day);
        }
    }

    /** Doses are given in the order of their numbers. */
    static void order(Dossier dossier, int dose, LocalDate day, Findings findings) {
        dossier.history().doses().stream()
                .filter(other -> (other.number() < dose && other.on().isAfter(day))
                        || (other.number() > dose && other.on().isBefore(day)))
                .findFirst()
                .ifPresent(other -> findings.warn("participantFile.warning.order", other.number(), other.on()));
    }

    /** Allowed days in words; they are stated on at least one side. */
    static Message days(AllowedDays allowed) {
        var earliest = allowed.earliest();
        var latest = allowed.latest();
        if (earliest != null && latest != null) {
            return Message.of("participantFile.days.between", earliest, latest);
        }
        if (latest != null) {
            return Message.of("participantFile.days.until", latest);
        }
        return Message.of("participantFile.days.from", Objects.requireNonNull(earliest, "allowed days are stated"));
    }
}
