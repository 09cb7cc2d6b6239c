package visitwise.feature.participantfile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.Visit;
import visitwise.domain.participant.VisitId;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.storage.database.Change;
import visitwise.storage.database.Stored;
import visitwise.storage.dossier.Dossier;
import visitwise.storage.participant.VisitStore;

/** Keeps the visit of a dose on the day of its infusion. */
final class InfusionVisit {

    private final VisitStore visits = new VisitStore();

    /** True if the visit took place with the infusion that is corrected, so that both move together. */
    static boolean moves(Visit visit, @Nullable Stored<Infusion> corrected) {
        var day = visit.actualDay().orElse(null);
        return corrected != null
                && day != null
                && corrected.value().givenOn().filter(day::equals).isPresent();
    }

    /** Records the visit as occurred on the day of the infusion, unless it is. */
    VisitId record(Change change, Dossier dossier, String code, InfusionRecord infusion) {
        var row = dossier.visit(code);
        var occurred = new VisitOutcome.Occurred(infusion.day());
        if (row == null) {
            var visit = new Visit(dossier.id(), new Occasion.Planned(code), null, occurred, infusion.time());
            return new VisitId(visits.add(change, dossier.site(), visit).id());
        }
        if (row.value().outcome() == null) {
            visits.correct(change, row.with(row.value().withOutcome(occurred, infusion.time())));
        } else {
            move(change, row, infusion.day());
        }
        return new VisitId(row.id());
    }

    /** Puts a visit that occurred on another day. */
    Stored<Visit> move(Change change, Stored<Visit> row, LocalDate day) {
        var visit = row.value();
        return visits.correct(change, row.with(visit.withOutcome(new VisitOutcome.Occurred(day), visit.actualTime())));
    }
}
