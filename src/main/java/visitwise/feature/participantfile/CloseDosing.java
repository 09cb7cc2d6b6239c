package visitwise.feature.participantfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.DosingClosure;
import visitwise.domain.dosing.DosingClosure.State;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.schedule.DoseGiven;
import visitwise.domain.schedule.Dosing;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.Reschedule;
import visitwise.domain.schedule.Scheduler;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Stored;
import visitwise.storage.dosing.DosingClosureStore;
import visitwise.storage.dossier.Dossier;
import visitwise.storage.study.ProtocolLibrary;

/** Records that no more doses come, or that they may come again. */
public final class CloseDosing {

    /**
     * What somebody decided.
     *
     * @param seen the version of the earlier decision that the person saw; 0 if there was none
     * @param on of complete dosing the day of the last dose, which an infusion recorded later replaces; otherwise the
     *     day of the decision
     * @param reason not needed if dosing is complete
     */
    public record Decision(
            ParticipantId participant,
            int seen,
            State state,
            LocalDate on,
            @Nullable String reason) {}

    private final Desk desk;
    private final DosingClosureStore closures = new DosingClosureStore();

    public CloseDosing(Database database, ProtocolLibrary library) {
        this.desk = new Desk(database, library);
    }

    /** What it would do to the calendar, whether or not the reason is given yet; nothing is saved. */
    public DosingPreview preview(Decision wanted, LocalDate today) {
        var dossier = desk.read(wanted.participant());
        var checked = check(dossier, wanted, today);
        var arm = dossier.arm().orElse(null);
        if (arm == null || checked.problems().stream().anyMatch(problem -> problem.field() != Field.REASON)) {
            return new DosingPreview(checked, List.of(), null);
        }
        var now = dossier.history();
        var then = now.with(now.doses(), dosing(wanted, now.doses()));
        var before = dossier.plan(today);
        var after = Scheduler.plan(dossier.protocol(), arm, then, today);
        var changed = IntStream.range(0, before.size())
                .filter(visit -> differ(before.get(visit), after.get(visit)))
                .mapToObj(visit -> new Reschedule.Moved(before.get(visit), after.get(visit), null))
                .toList();
        return new DosingPreview(
                checked, changed, Scheduler.day(new Anchor.LastDose(), dossier.protocol(), arm, then, today));
    }

    private static Dosing dosing(Decision wanted, List<DoseGiven> doses) {
        var reason = wanted.reason();
        return switch (wanted.state()) {
            case REOPENED -> new Dosing.Open();
            case COMPLETE -> Dosing.closed(doses, wanted.on());
            case EARLY ->
                new Dosing.StoppedEarly(wanted.on(), Findings.isBlank(reason) || reason == null ? "?" : reason);
        };
    }

    private static boolean differ(DueVisit before, DueVisit after) {
        return !after.state().isDone()
                && !(Objects.equals(before.target(), after.target())
                        && before.allowed().equals(after.allowed())
                        && before.certainty() == after.certainty()
                        && before.state() == after.state());
    }

    public Attempt<Stored<DosingClosure>> decide(Decision wanted, ChangeContext context, LocalDate today) {
        return desk.attempt(wanted.participant(), context, (change, dossier) -> {
            var row = dossier.closure();
            Seen.same(row, wanted.seen(), stale -> closures.correct(change, stale));
            return Attempt.of(check(dossier, wanted, today), () -> {
                var closure = new DosingClosure(wanted.participant(), wanted.state(), wanted.on(), wanted.reason());
                return row == null
                        ? closures.add(change, dossier.site(), closure)
                        : closures.correct(change, row.with(closure));
            });
        });
    }

    private static Checked check(Dossier dossier, Decision wanted, LocalDate today) {
        var findings = new Findings();
        findings.happened(Field.DAY, wanted.on(), dossier, today);
        if (wanted.state() != State.COMPLETE) {
            findings.needsReason(wanted.reason());
        }
        var closure = dossier.closure();
        var isOpen = closure == null || closure.value().state() == State.REOPENED;
        if (isOpen && wanted.state() == State.REOPENED) {
            findings.refuse(Field.OUTCOME, "participantFile.problem.dosingOpen");
        }
        if (!isOpen && closure != null && wanted.state() != State.REOPENED) {
            findings.refuse(
                    Field.OUTCOME,
                    "participantFile.problem.dosingClosed",
                    closure.value().on());
        }
        if (wanted.state() != State.REOPENED) {
            againstDoses(dossier, wanted, findings);
            againstVisits(dossier, today, findings);
        }
        return findings.checked();
    }

    /** A visit that took place with a dose nobody recorded: the last dose given is then not known. */
    private static void againstVisits(Dossier dossier, LocalDate today, Findings findings) {
        for (var due : dossier.plan(today)) {
            var dose = due.visit().dose();
            if (dose != null
                    && due.state().isDone()
                    && dossier.history().doseGiven(dose).isEmpty()) {
                findings.refuse(
                        Field.OUTCOME,
                        "participantFile.problem.visitWithoutDose",
                        due.visit().label(),
                        dose);
                return;
            }
        }
    }

    private static void againstDoses(Dossier dossier, Decision wanted, Findings findings) {
        var doses = dossier.history().doses();
        doses.stream()
                .filter(dose -> dose.on().isAfter(wanted.on()))
                .findFirst()
                .ifPresent(dose ->
                        findings.refuse(Field.DAY, "participantFile.problem.doseAfter", dose.number(), dose.on()));
        var planned = dossier.arm().map(arm -> arm.regimen().infusions()).orElse(0);
        var missing = planned - doses.stream().map(DoseGiven::number).distinct().count();
        if (wanted.state() == State.COMPLETE && missing > 0) {
            findings.warn("participantFile.warning.dosesMissing", missing, planned);
        }
    }
}
