package visitwise.feature.participantfile;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.Visit;
import visitwise.domain.participant.VisitId;
import visitwise.domain.schedule.ExtraVisit;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Stored;
import visitwise.storage.dossier.Dossier;
import visitwise.storage.participant.VisitStore;
import visitwise.storage.study.ProtocolLibrary;

/** Records a visit that was not planned: unscheduled, or the closing visit of somebody who leaves early. */
public final class RecordUnscheduledVisit {

    private final Desk desk;
    private final VisitStore visits = new VisitStore();

    public RecordUnscheduledVisit(Database database, ProtocolLibrary library) {
        this.desk = new Desk(database, library);
    }

    public Attempt<Stored<Visit>> record(ExtraVisitRecord wanted, ChangeContext context, LocalDateTime now) {
        return desk.attempt(
                wanted.participant(),
                context,
                (change, dossier) -> Attempt.of(
                        check(dossier, null, wanted, now).checked(),
                        () -> visits.add(change, dossier.site(), visit(wanted))));
    }

    /** Corrects one that was recorded, which needs a reason. */
    public Attempt<Stored<Visit>> correct(
            VisitId visit, int seen, ExtraVisitRecord wanted, ChangeContext context, LocalDateTime now) {
        return desk.attempt(wanted.participant(), context, (change, dossier) -> {
            var row = extra(dossier, visit);
            Seen.same(row, seen, stale -> visits.correct(change, stale));
            var findings = check(dossier, row, wanted, now);
            findings.correctionNeedsReason(context);
            return Attempt.of(findings.checked(), () -> visits.correct(change, row.with(visit(wanted))));
        });
    }

    private static Stored<Visit> extra(Dossier dossier, VisitId visit) {
        return dossier.visits().stream()
                .filter(stored -> stored.id().equals(visit.value()))
                .filter(stored -> stored.value().occasion() instanceof Occasion.Extra)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no visit outside the plan " + visit.value()));
    }

    private static Findings check(
            Dossier dossier, @Nullable Stored<Visit> corrected, ExtraVisitRecord wanted, LocalDateTime now) {
        var findings = new Findings();
        findings.happened(Field.DAY, wanted.day(), dossier, now.toLocalDate());
        findings.come(Field.TIME, wanted.day(), wanted.time(), now);
        findings.needsReason(wanted.reason());
        if (wanted.kind() == ExtraVisit.Kind.EARLY_TERMINATION) {
            dossier.visits().stream()
                    .filter(visit -> !Objects.equals(visit, corrected) && isClosing(visit.value()))
                    .flatMap(visit -> visit.value().actualDay().stream())
                    .findFirst()
                    .ifPresent(day -> findings.refuse(Field.VISIT, "participantFile.problem.closingVisitTwice", day));
        }
        return findings;
    }

    private static boolean isClosing(Visit visit) {
        return visit.occasion() instanceof Occasion.Extra extra && extra.kind() == ExtraVisit.Kind.EARLY_TERMINATION;
    }

    private static Visit visit(ExtraVisitRecord wanted) {
        return new Visit(
                wanted.participant(),
                new Occasion.Extra(wanted.kind(), wanted.reason()),
                null,
                new VisitOutcome.Occurred(wanted.day()),
                wanted.time());
    }
}
