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
import visitwise.storage.dossier.Dossier;
import visitwise.storage.participant.AgreedDatesStore;
import visitwise.storage.study.ProtocolLibrary;

/** Puts a date that visits are counted from on another day, after showing what that moves. */
public final class MoveAnchor {

    /** The reason of a move that is taken back at once; it is put into words when it is read. */
    public static final String UNDONE = "move undone";

    private final Desk desk;
    private final AuditTrail trail = new AuditTrail();
    private final AgreedDatesStore agreed = new AgreedDatesStore();
    private final InfusionStore infusions = new InfusionStore();
    private final InfusionVisit visits = new InfusionVisit();

    public MoveAnchor(Database database, ProtocolLibrary library) {
        this.desk = new Desk(database, library);
    }

    /** What would move; nothing is saved. */
    public MovePreview preview(ParticipantId participant, Move move, LocalDateTime now) {
        var dossier = desk.read(participant);
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
        return desk.attempt(shown.participant(), context, (change, dossier) -> {
            var findings = same(change, dossier, move, shown.basis());
            findings.add(new MoveCheck(dossier, now).check(move));
            findings.correctionNeedsReason(context);
            var after = new ScheduleBasis(
                    shown.basis().row() + 1,
                    MoveEffect.history(dossier, move),
                    shown.basis().booked());
            var done = new MoveDone(shown.participant(), move, shown.from(), after);
            return Attempt.of(findings.checked(), () -> {
                write(change, dossier, move, new Step(shown.from(), move.to()));
                return done;
            });
        });
    }

    /** Puts the date back where it was before a move, which needs a reason of its own. */
    public Attempt<MoveDone> undo(MoveDone done, ChangeContext context) {
        var move = done.move();
        return desk.attempt(done.participant(), context, (change, dossier) -> {
            var findings = same(change, dossier, move, done.after());
            findings.correctionNeedsReason(context);
            return Attempt.of(findings.checked(), () -> {
                write(change, dossier, move, new Step(move.to(), done.from()));
                return done;
            });
        });
    }

    /** The calendar must still be worked out from what was seen: a conflict if the date changed, else a refusal. */
    private Findings same(Change change, Dossier dossier, Move move, ScheduleBasis seen) {
        var findings = new Findings();
        var current = ScheduleBasis.of(dossier, move);
        if (current.row() != seen.row()) {
            touch(change, dossier, move, seen.row());
        }
        if (!current.equals(seen)) {
            var last =
                    trail.ofParticipant(change.reading(), dossier.id().value()).getLast();
            findings.refuse(Field.DAY, "participantFile.problem.changedSince", last.who());
        }
        return findings;
    }

    private void touch(Change change, Dossier dossier, Move move, int seen) {
        switch (move) {
            case Move.Enrolment _, Move.DayZero _ ->
                Seen.same(dossier.agreed(), seen, stale -> agreed.correct(change, stale));
            case Move.DoseDay(int number, LocalDate _) ->
                Seen.same(dossier.infusion(number), seen, stale -> infusions.correct(change, stale));
        }
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
