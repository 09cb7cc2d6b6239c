package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import visitwise.domain.day.StudyDays;
import visitwise.domain.participant.Visit;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.feature.participantfile.ParticipantFile.Calendar;
import visitwise.feature.participantfile.ParticipantFile.FileVisit;
import visitwise.storage.database.Stored;

/**
 * What the file knows about one planned visit.
 *
 * @param next the code of the next visit after this one that waits for its record; null if there is none
 * @param studyDays null as long as the day of the first dose is not known
 */
record VisitSheet(
        ParticipantLine line,
        FileVisit visit,
        @Nullable String next,
        @Nullable StudyDays studyDays) {

    /** Assessments whose values a sheet of results takes. */
    private static final Set<String> WITH_RESULTS =
            Set.of("UA", "U24", "UPRO", "UPCR", "UACR", "URBC", "CREA", "CYSC", "EGFR", "GFR", "BUN", "CBC", "LFT");

    /** Empty if no such visit is planned for the participant. */
    static Optional<VisitSheet> of(ParticipantFile file, String code) {
        var visits = visits(file);
        return visits.stream()
                .filter(visit -> visit.due().code().equals(code))
                .findFirst()
                .map(visit -> new VisitSheet(
                        ParticipantLine.of(file),
                        visit,
                        next(visits.subList(visits.indexOf(visit) + 1, visits.size())),
                        studyDays(file.calendar())));
    }

    /** The visits that are planned; none as long as there is no calendar. */
    static List<FileVisit> visits(ParticipantFile file) {
        return file.calendar() instanceof Calendar.Planned planned ? planned.visits() : List.of();
    }

    /** The first of these visits that waits for its record. */
    static @Nullable String next(List<FileVisit> visits) {
        return visits.stream()
                .filter(visit -> visit.due().state().isPending())
                .map(visit -> visit.due().code())
                .findFirst()
                .orElse(null);
    }

    static @Nullable StudyDays studyDays(Calendar calendar) {
        return calendar instanceof Calendar.Planned planned && planned.dayZero().date() != null
                ? new StudyDays(planned.dayZero().date(), StudyDays.Numbering.FROM_DAY_ZERO)
                : null;
    }

    Optional<Visit> recorded() {
        return Optional.ofNullable(visit.stored()).map(Stored::value);
    }

    boolean hasOutcome() {
        return recorded().filter(row -> row.outcome() != null).isPresent();
    }

    boolean isBooked() {
        return recorded().flatMap(Visit::appointment).isPresent();
    }

    /** True if no day is agreed and the visit should not have taken place yet. */
    boolean isToBeBooked(LocalDate today) {
        var earliest = Optional.ofNullable(visit.due().allowed().earliest()).or(visit.due()::targetDate);
        return !hasOutcome() && !isBooked() && earliest.filter(today::isBefore).isPresent();
    }

    /** True if something was recorded that can be corrected. */
    boolean canBeCorrected() {
        return hasOutcome() || visit.assessments().stream().anyMatch(line -> line.stored() != null);
    }

    boolean hasDose() {
        return visit.due().visit().doseNumber().isPresent();
    }

    boolean hasResults() {
        return visit.assessments().stream()
                .anyMatch(line -> WITH_RESULTS.contains(line.assessment().code()));
    }
}
