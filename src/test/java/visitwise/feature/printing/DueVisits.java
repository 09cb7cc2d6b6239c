package visitwise.feature.printing;

import java.time.LocalDate;
import java.util.List;
import visitwise.domain.Message;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.AllowedDays;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.VisitState;
import visitwise.domain.schedule.Why;

/** Dates for planned visits, as simple as tests of what shows them need. */
final class DueVisits {

    private DueVisits() {}

    /** All visits of an arm still ahead; what counts from the last dose is provisional, anything else is firm. */
    static List<DueVisit> of(Protocol protocol, Arm arm, LocalDate firstDose, LocalDate lastDose) {
        return protocol.visitsOf(arm).stream()
                .map(visit -> {
                    var last = visit.timing().anchor().value() instanceof Anchor.LastDose;
                    var target = visit.timing().offset().value().from(last ? lastDose : firstDose);
                    return due(visit, target, last ? Certainty.PROVISIONAL : Certainty.FIRM);
                })
                .toList();
    }

    static DueVisit due(PlannedVisit visit, LocalDate target, Certainty certainty) {
        var window = visit.limits().window();
        var allowed = window == null
                ? AllowedDays.NOT_STATED
                : new AllowedDays(
                        window.value().earliest(target).orElse(null),
                        window.value().latest(target).orElse(null),
                        true);
        return new DueVisit(
                visit,
                target,
                allowed,
                certainty,
                VisitState.UPCOMING,
                null,
                new Why.Waiting(Message.of("test.why")),
                null);
    }

    static DueVisit allowing(DueVisit due, AllowedDays allowed) {
        return new DueVisit(
                due.visit(),
                due.target(),
                allowed,
                due.certainty(),
                due.state(),
                due.actual(),
                due.why(),
                allowed.isImpossible() ? Message.of("test.why") : due.problem());
    }

    static DueVisit firm(DueVisit due) {
        return new DueVisit(
                due.visit(),
                due.target(),
                due.allowed(),
                Certainty.FIRM,
                due.state(),
                due.actual(),
                due.why(),
                due.problem());
    }

    static DueVisit undated(PlannedVisit visit) {
        return new DueVisit(
                visit,
                null,
                AllowedDays.NOT_STATED,
                Certainty.PROVISIONAL,
                VisitState.UPCOMING,
                null,
                new Why.Waiting(Message.of("test.why")),
                null);
    }

    static DueVisit done(DueVisit due, LocalDate on) {
        return new DueVisit(
                due.visit(),
                due.target(),
                due.allowed(),
                due.certainty(),
                VisitState.DONE_IN_WINDOW,
                on,
                due.why(),
                due.problem());
    }

    static DueVisit closed(DueVisit due, VisitState state) {
        return new DueVisit(
                due.visit(),
                due.target(),
                due.allowed(),
                due.certainty(),
                state,
                due.actual(),
                due.why(),
                due.problem());
    }
}
