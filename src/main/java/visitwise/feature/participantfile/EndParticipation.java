package visitwise.feature.participantfile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.Scheduler;
import visitwise.domain.schedule.VisitState;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Stored;
import visitwise.storage.dossier.Dossier;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;

/** Records that somebody leaves the trial, or takes that back. */
public final class EndParticipation {

    private final Desk desk;
    private final ParticipantStore participants = new ParticipantStore();

    public EndParticipation(Database database, ProtocolLibrary library) {
        this.desk = new Desk(database, library);
    }

    /**
     * What an end would mean.
     *
     * @param leftOut visits that would not apply any more
     */
    public record Preview(Checked checked, List<DueVisit> leftOut) {

        public Preview {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** What there is to say before it is recorded, and which visits would be left out. */
    public Preview preview(ParticipantId participant, Disposition.Ended wanted, LocalDate today) {
        var dossier = desk.read(participant);
        return new Preview(check(dossier, wanted, today), leftOut(dossier, wanted, today));
    }

    private static List<DueVisit> leftOut(Dossier dossier, Disposition.Ended wanted, LocalDate today) {
        var arm = dossier.arm().orElse(null);
        if (arm == null) {
            return List.of();
        }
        var pending = dossier.plan(today).stream()
                .filter(EndParticipation::isPending)
                .map(DueVisit::code)
                .collect(Collectors.toSet());
        var history = dossier.history().leaving(wanted);
        return Scheduler.plan(dossier.protocol(), arm, history, today).stream()
                .filter(due -> pending.contains(due.code()) && due.state() == VisitState.NOT_APPLICABLE)
                .toList();
    }

    /**
     * Records the end.
     *
     * @param seen the version of the participant that the person saw
     */
    public Attempt<Stored<Participant>> end(
            ParticipantId participant, int seen, Disposition.Ended wanted, ChangeContext context, LocalDate today) {
        return desk.attempt(
                participant,
                context,
                (change, dossier) -> save(change, dossier, seen, wanted, () -> check(dossier, wanted, today)));
    }

    /** Makes somebody who left by mistake take part again, which needs a reason. */
    public Attempt<Stored<Participant>> takeBack(ParticipantId participant, int seen, ChangeContext context) {
        return desk.attempt(
                participant,
                context,
                (change, dossier) -> save(change, dossier, seen, new Disposition.InStudy(), () -> {
                    var findings = new Findings();
                    findings.correctionNeedsReason(context);
                    if (!(dossier.participant().value().disposition() instanceof Disposition.Ended)) {
                        findings.refuse(Field.OUTCOME, "participantFile.problem.notEnded");
                    }
                    return findings.checked();
                }));
    }

    private Attempt<Stored<Participant>> save(
            Change change, Dossier dossier, int seen, Disposition wanted, Supplier<Checked> check) {
        var row = dossier.participant();
        Seen.same(row, seen, stale -> participants.correct(change, stale));
        return Attempt.of(
                check.get(),
                () -> participants.correct(change, row.with(row.value().disposed(wanted))));
    }

    private static Checked check(Dossier dossier, Disposition.Ended wanted, LocalDate today) {
        var findings = new Findings();
        findings.happened(Field.DAY, wanted.on(), dossier, today);
        findings.needsReason(wanted.reason());
        switch (dossier.participant().value().disposition()) {
            case Disposition.InStudy() -> {}
            case Disposition.ScreenFailure failure ->
                findings.refuse(Field.OUTCOME, "participantFile.problem.screenFailure", failure.on());
            case Disposition.Ended ended -> findings.refuse(Field.OUTCOME, "participantFile.problem.ended", ended.on());
        }
        if (findings.areEmpty()) {
            warn(dossier, wanted, today, findings);
        }
        return findings.checked();
    }

    private static void warn(Dossier dossier, Disposition.Ended wanted, LocalDate today, Findings findings) {
        var plan = dossier.plan(today);
        plan.stream()
                .filter(due -> due.actual() != null && due.actual().isAfter(wanted.on()))
                .findFirst()
                .ifPresent(later -> findings.warn(
                        "participantFile.warning.doneLater", later.visit().label()));
        var pending = plan.stream().filter(EndParticipation::isPending).count();
        if (wanted.how() == Disposition.How.COMPLETED && pending > 0) {
            findings.warn("participantFile.warning.pending", pending);
        }
    }

    private static boolean isPending(DueVisit due) {
        return due.state().isPending();
    }
}
