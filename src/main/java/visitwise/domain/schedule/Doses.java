package visitwise.domain.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.PlannedVisit;

/** Which doses of a plan were given and which may still come. */
record Doses(List<PlannedVisit> visits, History history) {

    @Nullable
    LocalDate firstGiven() {
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
            last = last == null || dose.on().isAfter(last) ? dose.on() : last;
        }
        return last;
    }

    boolean allGiven() {
        for (var visit : visits) {
            if (visit.dose() != null && history.doseGiven(visit.dose()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** True if the visit's dose may still come: not given, and the visit not recorded as something else. */
    boolean isPending(int index) {
        var visit = visits.get(index);
        return visit.dose() != null
                && history.doseGiven(visit.dose()).isEmpty()
                && !history.outcomes().containsKey(visit.code());
    }

    /** The place in the plan of the visit with this dose, if it may still come; otherwise −1. */
    int pending(int number) {
        for (int i = 0; i < visits.size(); i++) {
            if (visits.get(i).doseNumber().orElse(0) == number && isPending(i)) {
                return i;
            }
        }
        return -1;
    }
}
