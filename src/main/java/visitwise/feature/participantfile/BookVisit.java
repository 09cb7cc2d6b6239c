package visitwise.feature.participantfile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.VisitState;
import visitwise.feature.participantfile.Problem.Field;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Stored;
import visitwise.storage.dossier.Dossier;
import visitwise.storage.participant.VisitStore;
import visitwise.storage.study.ProtocolLibrary;

/** Agrees a day and time for a planned visit. */
public final class BookVisit {

    private final Desk desk;
    private final VisitStore visits = new VisitStore();

    public BookVisit(Database database, ProtocolLibrary library) {
        this.desk = new Desk(database, library);
    }

    /** What there is to say about a day before it is booked. */
    public Checked check(Booking wanted, LocalDate today) {
        return check(desk.read(wanted.participant()), wanted, today);
    }

    public Attempt<Stored<Visit>> book(Booking wanted, ChangeContext context, LocalDate today) {
        return desk.attempt(wanted.participant(), context, (change, dossier) -> {
            var row = seen(change, dossier, wanted.visit(), wanted.seen());
            return Attempt.of(check(dossier, wanted, today), () -> {
                if (row != null) {
                    return visits.correct(change, row.with(row.value().bookedFor(wanted.appointment())));
                }
                var occasion = new Occasion.Planned(wanted.visit());
                return visits.add(change, dossier.site(), Visit.booked(dossier.id(), occasion, wanted.appointment()));
            });
        });
    }

    /** Takes the agreed day back, so that nothing is booked. */
    public Attempt<Stored<Visit>> release(ParticipantId participant, String code, int seen, ChangeContext context) {
        return desk.attempt(participant, context, (change, dossier) -> {
            var row = seen(change, dossier, code, seen);
            var findings = new Findings();
            if (row == null || row.value().booked() == null) {
                findings.refuse(Field.VISIT, "participantFile.problem.notBooked", code);
                return findings.checked().refused();
            }
            recorded(row, findings);
            return Attempt.of(
                    findings.checked(),
                    () -> visits.correct(change, row.with(row.value().bookedFor(null))));
        });
    }

    private @Nullable Stored<Visit> seen(Change change, Dossier dossier, String code, int seen) {
        var row = dossier.visit(code);
        Seen.same(row, seen, stale -> visits.correct(change, stale));
        return row;
    }

    private static Checked check(Dossier dossier, Booking wanted, LocalDate today) {
        var findings = new Findings();
        if (wanted.day().isBefore(today)) {
            findings.refuse(Field.DAY, "participantFile.problem.past", wanted.day());
        }
        if (wanted.day().isBefore(dossier.birthDate())) {
            findings.refuse(Field.DAY, "participantFile.problem.beforeBirth", wanted.day(), dossier.birthDate());
        }
        var row = dossier.visit(wanted.visit());
        var due = dossier.due(wanted.visit(), today).orElse(null);
        if (due == null) {
            findings.refuse(Field.VISIT, "participantFile.problem.notPlanned", wanted.visit());
        } else if (due.actual() != null) {
            findings.refuse(
                    Field.VISIT, "participantFile.problem.done", due.visit().label(), due.actual());
        } else if (row != null) {
            recorded(row, findings);
        }
        if (due != null && findings.areEmpty()) {
            warn(due, wanted.day(), findings);
        }
        return findings.checked();
    }

    private static void recorded(Stored<Visit> row, Findings findings) {
        if (row.value().outcome() != null) {
            findings.refuse(Field.VISIT, "participantFile.problem.recorded");
        }
    }

    private static void warn(DueVisit due, LocalDate day, Findings findings) {
        VisitWarnings.allowed(due, day, findings);
        VisitWarnings.weekend(day, findings);
        if (due.state() == VisitState.NOT_APPLICABLE) {
            findings.warn("participantFile.warning.notApplicable", due.visit().label());
        }
    }
}
