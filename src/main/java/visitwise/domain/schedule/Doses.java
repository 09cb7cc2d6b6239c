package visitwise.domain.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.PlannedVisit;

/** Which doses of a plan were given and which may still come. */
record Doses(List<PlannedVisit> visits, History history) {

    /** The day of the first dose as a fact: of dose 1, or of the earliest one once it is settled that dose 1 was not given. */
    @Nullable
    LocalDate firstGiven() {
        var one = history.doseGiven(1);
        if (one.isPresent()) {
            return one.get();
        }
        if (pending(1) >= 0 && history.dosing() instanceof Dosing.Open) {
            return null;
        }
        LocalDate first = null;
        for (var dose : history.doses()) {
            first = first == null || dose.on().isBefore(first) ? dose.on() : first;
        }
        return first;
    }

    @Nullable
    LocalDate lastGiven() {
        LocalDate last = null;
        for (var dose : history.doses()) {
            last = later(last, dose.on());
        }
        return last;
    }

    static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    boolean allGiven() {
        for (var visit : visits) {
            if (visit.dose() != null && history.doseGiven(visit.dose()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * True if the visit's dose may still come or still be recorded: not given, and the visit not recorded as one that did
     * not take place. A visit that took place does not tell by itself whether its dose was given.
     */
    boolean isPending(int index) {
        var visit = visits.get(index);
        if (visit.dose() == null || history.doseGiven(visit.dose()).isPresent()) {
            return false;
        }
        var outcome = history.outcomes().get(visit.code());
        return outcome == null || outcome instanceof VisitOutcome.Occurred;
    }

    /** The place in the plan of the visit with this dose, if it is pending; otherwise −1. */
    int pending(int number) {
        for (int i = 0; i < visits.size(); i++) {
            if (visits.get(i).doseNumber().orElse(0) == number && isPending(i)) {
                return i;
            }
        }
        return -1;
    }
}
