package visitwise.feature.participantfile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import visitwise.domain.schedule.Dosing;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.dossier.Dossier;

/** Looks through a move. */
final class MoveCheck {

    private final Dossier dossier;
    private final LocalDate today;
    private final LocalDateTime now;
    private final Findings findings = new Findings();

    MoveCheck(Dossier dossier, LocalDateTime now) {
        this.dossier = dossier;
        this.now = now;
        this.today = now.toLocalDate();
    }

    Checked check(Move move) {
        if (move.to().equals(ScheduleBasis.of(dossier, move).from(move))) {
            findings.refuse(Field.DAY, "participantFile.problem.sameDay", move.to());
            return findings.checked();
        }
        switch (move) {
            case Move.Enrolment(LocalDate to) -> enrolment(to);
            case Move.DayZero(LocalDate to) -> dayZero(to);
            case Move.DoseDay(int number, LocalDate to) -> dose(number, to);
        }
        return findings.checked();
    }

    private void enrolment(LocalDate to) {
        findings.agreed(Field.DAY, to, dossier);
        dossier.history().doses().stream()
                .filter(dose -> dose.on().isBefore(to))
                .findFirst()
                .ifPresent(dose ->
                        findings.refuse(Field.DAY, "participantFile.problem.doseBefore", dose.number(), dose.on()));
    }

    private void dayZero(LocalDate to) {
        findings.agreed(Field.DAY, to, dossier);
        var enrolled = dossier.history().anchors().enrolment();
        if (to.isBefore(today)) {
            findings.refuse(Field.DAY, "participantFile.problem.past", to);
        } else if (enrolled != null && to.isBefore(enrolled)) {
            findings.refuse(Field.DAY, "participantFile.problem.beforeEnrolment", to, enrolled);
        }
        dossier.history()
                .doseGiven(1)
                .ifPresent(day -> findings.refuse(Field.DOSE, "participantFile.problem.doseGivenThen", 1, day));
        if (findings.areEmpty()) {
            VisitWarnings.weekend(to, findings);
        }
    }

    private void dose(int number, LocalDate to) {
        var infusion = dossier.infusion(number);
        var given = dossier.history().doseGiven(number).orElse(null);
        if (infusion == null || given == null) {
            findings.refuse(Field.DOSE, "participantFile.problem.doseNotRecorded", number);
            return;
        }
        findings.happened(Field.DAY, to, dossier, today);
        var stopped = Optional.ofNullable(infusion.value().stopped())
                .or(() -> Optional.ofNullable(infusion.value().started()));
        stopped.filter(at -> shifted(at, given, to).isAfter(now) && !to.isAfter(today))
                .ifPresent(at -> findings.refuse(Field.DAY, "participantFile.problem.timeAhead", at.toLocalTime()));
        if (dossier.history().dosing() instanceof Dosing.StoppedEarly early && to.isAfter(early.on())) {
            findings.refuse(Field.DAY, "participantFile.problem.dosingClosed", early.on());
        }
        visit(number, given, to);
        if (findings.areEmpty()) {
            VisitWarnings.order(dossier, number, to, findings);
        }
    }

    /** The visit of the dose took place on its old day, with which it moves, or on the new one. */
    private void visit(int number, LocalDate given, LocalDate to) {
        var due = dossier.dueDose(number, today).orElse(null);
        if (due != null
                && dossier.history().outcomes().get(due.code()) instanceof VisitOutcome.Occurred(LocalDate on)
                && !on.equals(given)
                && !on.equals(to)) {
            findings.refuse(
                    Field.VISIT,
                    "participantFile.problem.visitThen",
                    due.visit().label(),
                    on);
        }
    }

    /** A moment of an infusion when its day is corrected: as many days later or earlier, at the same time. */
    static LocalDateTime shifted(LocalDateTime at, LocalDate from, LocalDate to) {
        return at.plusDays(to.toEpochDay() - from.toEpochDay());
    }
}
