package visitwise.feature.participantfile;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.domain.participant.VisitAssessment;
import visitwise.domain.participant.VisitId;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Stored;
import visitwise.storage.dossier.Dossier;
import visitwise.storage.participant.VisitAssessmentStore;
import visitwise.storage.participant.VisitStore;
import visitwise.storage.study.ProtocolLibrary;

/** Records what became of a planned visit, and what was done at it. */
public final class RecordVisit {

    private final Desk desk;
    private final VisitStore visits = new VisitStore();
    private final VisitAssessmentStore assessments = new VisitAssessmentStore();

    public RecordVisit(Database database, ProtocolLibrary library) {
        this.desk = new Desk(database, library);
    }

    /** What there is to say before it is recorded. */
    public Checked check(VisitRecord wanted, ChangeContext context, LocalDateTime now) {
        return new VisitRecordCheck(desk.read(wanted.participant()), wanted, now).check(context);
    }

    /** Records it; what was recorded earlier is corrected, which needs a reason. */
    public Attempt<Stored<Visit>> record(VisitRecord wanted, ChangeContext context, LocalDateTime now) {
        return desk.attempt(wanted.participant(), context, (change, dossier) -> {
            var row = dossier.visit(wanted.visit());
            Seen.same(row, wanted.seen(), stale -> visits.correct(change, stale));
            var checked = new VisitRecordCheck(dossier, wanted, now).check(context);
            return Attempt.of(checked, () -> write(change, dossier, row, wanted));
        });
    }

    /** Makes a visit that was recorded by mistake wait for its record again, which needs a reason. */
    public Attempt<Stored<Visit>> takeBack(ParticipantId participant, String code, int seen, ChangeContext context) {
        return desk.attempt(participant, context, (change, dossier) -> {
            var row = dossier.visit(code);
            Seen.same(row, seen, stale -> visits.correct(change, stale));
            var findings = new Findings();
            if (row == null || row.value().outcome() == null) {
                findings.refuse(Field.VISIT, "participantFile.problem.notRecorded", code);
                return findings.checked().refused();
            }
            findings.correctionNeedsReason(context);
            nothingHangsOn(dossier, row, findings);
            return Attempt.of(
                    findings.checked(),
                    () -> visits.correct(change, row.with(row.value().withOutcome(null, null))));
        });
    }

    private static void nothingHangsOn(Dossier dossier, Stored<Visit> row, Findings findings) {
        if (dossier.infusions().stream().anyMatch(infusion -> isGivenAt(infusion.value(), row))) {
            findings.refuse(Field.VISIT, "participantFile.problem.hasInfusion");
        }
        if (dossier.assessmentsAt(row).stream().anyMatch(line -> line.value().done())) {
            findings.refuse(Field.ASSESSMENT, "participantFile.problem.hasAssessments");
        }
    }

    private static boolean isGivenAt(Infusion infusion, Stored<Visit> row) {
        return new VisitId(row.id()).equals(infusion.visit())
                && infusion.givenOn().isPresent();
    }

    private Stored<Visit> write(Change change, Dossier dossier, @Nullable Stored<Visit> row, VisitRecord wanted) {
        var saved = row == null
                ? visits.add(
                        change,
                        dossier.site(),
                        new Visit(
                                dossier.id(),
                                new Occasion.Planned(wanted.visit()),
                                null,
                                wanted.outcome(),
                                wanted.time()))
                : visits.correct(change, row.with(row.value().withOutcome(wanted.outcome(), wanted.time())));
        var recorded = dossier.assessmentsAt(row).stream()
                .collect(Collectors.toMap(line -> line.value().code(), line -> line));
        var added = new ArrayList<VisitAssessment>();
        for (var line : wanted.assessments()) {
            var told = new VisitAssessment(
                    dossier.id(),
                    new VisitId(saved.id()),
                    line.code(),
                    line.done(),
                    line.done() ? null : line.reason());
            Optional.ofNullable(recorded.get(line.code()))
                    .ifPresentOrElse(
                            old -> assessments.correct(
                                    change, Seen.at(old, line.seen()).with(told)),
                            () -> added.add(told));
        }
        assessments.addAll(change, dossier.site(), List.copyOf(added));
        return saved;
    }
}
