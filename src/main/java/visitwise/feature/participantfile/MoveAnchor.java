package visitwise.feature.participantfile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.participant.AgreedDates;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.schedule.AnchorDates;
import visitwise.domain.schedule.Reschedule;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.dosing.InfusionStore;
import visitwise.storage.participant.AgreedDatesStore;
import visitwise.storage.study.ProtocolLibrary;

/** Puts a date that visits are counted from on another day, after showing what that moves. */
public final class MoveAnchor {

    private final Database database;
    private final Dossiers dossiers;
    private final AuditTrail trail = new AuditTrail();
    private final AgreedDatesStore agreed = new AgreedDatesStore();
    private final InfusionStore infusions = new InfusionStore();
    private final InfusionVisit visits = new InfusionVisit();

    public MoveAnchor(Database database, ProtocolLibrary library) {
        this.database = database;
        this.dossiers = new Dossiers(database, library);
    }

    /** What would move; nothing is saved. */
    public MovePreview preview(ParticipantId participant, Move move, LocalDateTime now) {
        var dossier = dossiers.read(participant);
        var basis = ScheduleBasis.of(dossier, move);
        var checked = new MoveCheck(dossier, now).check(move);
        var moved = checked.refuses()
                ? List.<Reschedule.Moved>of()
                : MoveEffect.moved(dossier, move, basis.booked(), now.toLocalDate());
        return new MovePreview(participant, move, basis, checked, moved);
    }

    /** Saves a move as it was shown, which needs a reason. */
    public Attempt<MoveDone> accept(MovePreview shown, ChangeContext context, LocalDateTime now) {
        var move = shown.move();
        var dossier = dossiers.read(shown.participant());
        var after = new ScheduleBasis(
                shown.basis().row() + 1,
                MoveEffect.history(dossier, move),
                shown.basis().booked());
        var done = new MoveDone(shown.participant(), move, shown.from(), after);
        return save(
                dossier,
                done,
                shown.basis(),
                new MoveCheck(dossier, now).check(move),
                new Step(shown.from(), move.to()),
                context);
    }

    /** Puts the date back where it was before a move, which needs a reason of its own. */
    public Attempt<MoveDone> undo(MoveDone done, ChangeContext context) {
        var dossier = dossiers.read(done.participant());
        var nothing = new Checked(List.of(), List.of());
        return save(dossier, done, done.after(), nothing, new Step(done.move().to(), done.from()), context);
    }

    private Attempt<MoveDone> save(
            Dossier dossier, MoveDone done, ScheduleBasis seen, Checked checked, Step step, ChangeContext context) {
        var move = done.move();
        var findings = new Findings();
        findings.add(checked);
        findings.correctionNeedsReason(context);
        var current = ScheduleBasis.of(dossier, move);
        if (current.row() != seen.row()) {
            return Attempt.outdated(database, context, change -> touch(change, dossier, move, seen.row()));
        }
        if (!current.equals(seen)) {
            changedSince(dossier, findings);
        }
        return Attempt.of(findings.checked(), database, context, change -> {
            write(change, dossier, move, step);
            return done;
        });
    }

    private void changedSince(Dossier dossier, Findings findings) {
        var last = database.read(
                        reading -> trail.ofParticipant(reading, dossier.id().value()))
                .getLast();
        findings.refuse(Field.DAY, "participantFile.problem.changedSince", last.who());
    }

    private Object touch(Change change, Dossier dossier, Move move, int seen) {
        return switch (move) {
            case Move.Enrolment _, Move.DayZero _ ->
                agreed.correct(change, Seen.at(Objects.requireNonNull(dossier.agreed()), seen));
            case Move.DoseDay(int number, LocalDate _) ->
                infusions.correct(change, Seen.at(Objects.requireNonNull(dossier.infusion(number)), seen));
        };
    }

    private void write(Change change, Dossier dossier, Move move, Step step) {
        switch (move) {
            case Move.Enrolment _, Move.DayZero _ -> writeDates(change, dossier, move, step.to());
            case Move.DoseDay(int number, LocalDate _) -> writeDose(change, dossier, number, step);
        }
    }

    private void writeDates(Change change, Dossier dossier, Move move, @Nullable LocalDate to) {
        var row = dossier.agreed();
        if (row == null) {
            var dates = MoveEffect.dates(AnchorDates.NONE, move, to);
            agreed.add(change, dossier.site(), new AgreedDates(dossier.id(), dates));
        } else {
            var dates = MoveEffect.dates(row.value().dates(), move, to);
            agreed.correct(change, row.with(new AgreedDates(dossier.id(), dates)));
        }
    }

    private void writeDose(Change change, Dossier dossier, int number, Step step) {
        var row = Objects.requireNonNull(dossier.infusion(number));
        var from = Objects.requireNonNull(step.from());
        var to = Objects.requireNonNull(step.to());
        infusions.correct(change, row.with(on(row.value(), from, to)));
        dossier.visits().stream()
                .filter(visit -> row.value().visit() != null
                        && row.value().visit().value().equals(visit.id())
                        && InfusionVisit.moves(visit.value(), row))
                .findFirst()
                .ifPresent(visit -> visits.move(change, visit, to));
    }

    private static Infusion on(Infusion given, LocalDate from, LocalDate to) {
        var started = given.started();
        var stopped = given.stopped();
        return given.timed(
                started == null ? null : MoveCheck.shifted(started, from, to),
                stopped == null ? null : MoveCheck.shifted(stopped, from, to));
    }

    /** From which day to which; null where the date is not set. */
    private record Step(@Nullable LocalDate from, @Nullable LocalDate to) {}
}
