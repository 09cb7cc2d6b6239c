package visitwise.feature.participantfile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.Visit;
import visitwise.domain.protocol.Assessment;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Stored;
import visitwise.storage.dossier.Dossier;

/** Looks through what is to be recorded about a planned visit. */
final class VisitRecordCheck {

    private final Dossier dossier;
    private final VisitRecord wanted;
    private final LocalDateTime now;
    private final @Nullable Stored<Visit> row;
    private final Findings findings = new Findings();

    VisitRecordCheck(Dossier dossier, VisitRecord wanted, LocalDateTime now) {
        this.dossier = dossier;
        this.wanted = wanted;
        this.now = now;
        this.row = dossier.visit(wanted.visit());
    }

    Checked check(ChangeContext context) {
        var due = dossier.due(wanted.visit(), now.toLocalDate()).orElse(null);
        if (due == null) {
            findings.refuse(Field.VISIT, "participantFile.problem.notPlanned", wanted.visit());
            return findings.checked();
        }
        outcome(due);
        dose(due);
        assessments(due);
        if (corrects()) {
            findings.correctionNeedsReason(context);
        }
        if (findings.areEmpty()) {
            warn(due);
        }
        return findings.checked();
    }

    private void outcome(DueVisit due) {
        if (wanted.outcome() instanceof VisitOutcome.Occurred(LocalDate on)) {
            findings.happened(Field.DAY, on, dossier, now.toLocalDate());
            findings.come(Field.TIME, on, wanted.time(), now);
            return;
        }
        if (wanted.time() != null) {
            findings.refuse(
                    Field.TIME,
                    "participantFile.problem.timeOfNothing",
                    due.visit().label());
        }
        findings.needsReason(reason());
    }

    private @Nullable String reason() {
        return switch (wanted.outcome()) {
            case VisitOutcome.Occurred _ -> null;
            case VisitOutcome.Missed(String reason) -> reason;
            case VisitOutcome.Cancelled(String reason) -> reason;
            case VisitOutcome.NotApplicable(String reason) -> reason;
            case VisitOutcome.SkippedPerProtocol(String reason) -> reason;
        };
    }

    /** A visit at which a dose was given took place on the day of the dose. */
    private void dose(DueVisit due) {
        var dose = due.visit().dose();
        var given = dose == null ? null : dossier.history().doseGiven(dose).orElse(null);
        if (dose != null && given != null && !wanted.outcome().equals(new VisitOutcome.Occurred(given))) {
            findings.refuse(Field.DAY, "participantFile.problem.doseGivenThen", dose, given);
        }
    }

    /** What hangs on the dose waits for the infusion itself, whatever the visit says. */
    private void doseNotRecorded(DueVisit due) {
        var dose = due.visit().dose();
        if (dose != null && dossier.history().doseGiven(dose).isEmpty()) {
            findings.warn("participantFile.warning.doseNotRecorded", dose);
        }
    }

    private void assessments(DueVisit due) {
        var planned = dossier.arm()
                .map(arm -> Set.copyOf(due.visit().assessmentsIn(arm.code())))
                .orElse(Set.of());
        var told = new HashSet<String>();
        for (var line : wanted.assessments()) {
            if (!planned.contains(line.code()) || !told.add(line.code())) {
                findings.refuse(Field.ASSESSMENT, "participantFile.problem.assessment", line.code());
            } else if (!line.done() && Findings.isBlank(line.reason())) {
                findings.refuse(Field.ASSESSMENT, "participantFile.problem.notDoneReason", name(line.code()));
            }
        }
        if (!(wanted.outcome() instanceof VisitOutcome.Occurred) && isAnythingDone(told)) {
            findings.refuse(
                    Field.ASSESSMENT,
                    "participantFile.problem.doneAtNothing",
                    due.visit().label());
        }
    }

    /** True if an assessment is done, or was recorded as done and nobody says otherwise now. */
    private boolean isAnythingDone(Set<String> told) {
        return wanted.assessments().stream().anyMatch(VisitRecord.Done::done)
                || dossier.assessmentsAt(row).stream()
                        .anyMatch(a ->
                                a.value().done() && !told.contains(a.value().code()));
    }

    private Object name(String code) {
        return dossier.protocol().assessment(code).<Object>map(Assessment::name).orElse(code);
    }

    private boolean corrects() {
        if (row == null) {
            return false;
        }
        var visit = row.value();
        var corrected = visit.outcome() != null
                && (!visit.outcome().equals(wanted.outcome()) || !Objects.equals(visit.actualTime(), wanted.time()));
        return corrected
                || dossier.assessmentsAt(row).stream()
                        .anyMatch(recorded -> wanted.assessments().stream()
                                .anyMatch(line -> line.code()
                                                .equals(recorded.value().code())
                                        && (line.done() != recorded.value().done()
                                                || !Objects.equals(
                                                        line.reason(),
                                                        recorded.value().reason()))));
    }

    private void warn(DueVisit due) {
        var today = now.toLocalDate();
        var latest =
                due.allowed().latest() == null ? due.target() : due.allowed().latest();
        switch (wanted.outcome()) {
            case VisitOutcome.Occurred(LocalDate on) -> {
                VisitWarnings.allowed(due, on, findings);
                doseNotRecorded(due);
            }
            case VisitOutcome.Missed _
            when latest != null && !today.isAfter(latest) ->
                findings.warn("participantFile.warning.stillOpen", due.visit().label(), latest);
            default -> {}
        }
    }
}
