package visitwise.domain.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Limits;
import visitwise.domain.protocol.MinimumGap;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;

/**
 * Works out the calendar of one participant: a pure function of the rules, of what is agreed and has happened, and of the
 * day it is asked for.
 *
 * <p>A target is always anchor plus offset and never bent: a gap that reaches past it is reported. What hangs on the last
 * dose is provisional until dosing is closed (all doses given, or stopped), and then counts from the last dose given.
 */
public final class Scheduler {

    private final List<PlannedVisit> visits;
    private final History history;
    private final LocalDate today;
    private final Anchoring anchoring;
    private final @Nullable LocalDate leftOn;
    private final @Nullable LocalDate dosingEnded;

    private Scheduler(Protocol protocol, Arm arm, History history, LocalDate today) {
        this.visits = protocol.visitsOf(arm);
        this.history = history;
        this.today = today;
        this.anchoring = new Anchoring(visits, history, today);
        this.leftOn = history.leftOn().orElse(null);
        this.dosingEnded = switch (history.dosing()) {
            case Dosing.Open() -> null;
            case Dosing.Closed(var lastGiven) -> lastGiven;
            case Dosing.StoppedEarly stopped -> stopped.on();
        };
    }

    /** The planned visits of an arm, in the order of the protocol. */
    public static List<DueVisit> plan(Protocol protocol, Arm arm, History history, LocalDate today) {
        return new Scheduler(protocol, arm, history, today).plan();
    }

    private List<DueVisit> plan() {
        var due = new ArrayList<DueVisit>(visits.size());
        for (int i = 0; i < visits.size(); i++) {
            due.add(due(i));
        }
        return List.copyOf(due);
    }

    private DueVisit due(int index) {
        var visit = visits.get(index);
        var target = anchoring.target(index);
        var allowed = allowed(index, target.date());
        var actual = anchoring.actual(visit).orElse(null);
        var state = state(visit, target.date(), allowed, actual);
        var problem = actual == null && state.isPending() ? problem(visit, target.date(), allowed) : null;
        var certainty = target.firm() ? Certainty.FIRM : Certainty.PROVISIONAL;
        return new DueVisit(visit, target.date(), allowed, certainty, state, actual, target.why(), problem);
    }

    private AllowedDays allowed(int index, @Nullable LocalDate target) {
        if (target == null) {
            return AllowedDays.NOT_STATED;
        }
        var limits = visits.get(index).limits();
        var window = limits.window();
        var earliest = window == null ? null : window.value().earliest(target).orElse(null);
        var latest = window == null ? null : window.value().latest(target).orElse(null);
        var notBefore = notBefore(index, limits).orElse(null);
        if (notBefore != null && (earliest == null || notBefore.isAfter(earliest))) {
            earliest = notBefore;
        }
        return new AllowedDays(earliest, latest, window != null);
    }

    private Optional<LocalDate> notBefore(int index, Limits limits) {
        if (limits.gap() == null) {
            return Optional.empty();
        }
        var gap = limits.gap().value();
        return previous(index, gap.since()).map(day -> day.plusDays(gap.days()));
    }

    /** The day of the nearest earlier dose or visit of the plan that took place or still may. */
    private Optional<LocalDate> previous(int index, MinimumGap.Since since) {
        for (int i = index - 1; i >= 0; i--) {
            var earlier = visits.get(i);
            var day = since == MinimumGap.Since.PREVIOUS_DOSE ? doseDay(earlier) : anchoring.actual(earlier);
            if (day.isPresent()) {
                return day;
            }
            var target = anchoring.target(i).date();
            boolean counts = since == MinimumGap.Since.PREVIOUS_VISIT || earlier.dose() != null;
            if (counts && !history.outcomes().containsKey(earlier.code()) && !isLeftOut(earlier, target)) {
                return Optional.ofNullable(target);
            }
        }
        return Optional.empty();
    }

    /** The day of a visit's dose: as recorded, or the day of the visit as long as its dose is not. */
    private Optional<LocalDate> doseDay(PlannedVisit visit) {
        return visit.dose() == null
                ? Optional.empty()
                : history.doseGiven(visit.dose()).or(() -> anchoring.actual(visit));
    }

    private VisitState state(
            PlannedVisit visit, @Nullable LocalDate target, AllowedDays allowed, @Nullable LocalDate actual) {
        if (actual != null) {
            return WindowClock.done(target, allowed, actual);
        }
        var outcome = history.outcomes().get(visit.code());
        if (outcome == null) {
            return isLeftOut(visit, target) ? VisitState.NOT_APPLICABLE : WindowClock.pending(target, allowed, today);
        }
        return switch (outcome) {
            case VisitOutcome.Occurred(var on) -> WindowClock.done(target, allowed, on);
            case VisitOutcome.Missed _ -> VisitState.MISSED;
            case VisitOutcome.Cancelled _ -> VisitState.CANCELLED;
            case VisitOutcome.NotApplicable _ -> VisitState.NOT_APPLICABLE;
            case VisitOutcome.SkippedPerProtocol _ -> VisitState.SKIPPED_PER_PROTOCOL;
        };
    }

    /** True if the visit will not come: its dose is not given any more, or the participant left before its target. */
    private boolean isLeftOut(PlannedVisit visit, @Nullable LocalDate target) {
        var lastDay = visit.dose() == null ? null : dosingEnded;
        return (lastDay != null && isAfter(target, lastDay)) || (leftOn != null && isAfter(target, leftOn));
    }

    private static boolean isAfter(@Nullable LocalDate target, LocalDate day) {
        return target == null || target.isAfter(day);
    }

    private @Nullable Message problem(PlannedVisit visit, @Nullable LocalDate target, AllowedDays allowed) {
        if (target == null) {
            return null;
        }
        var gap = visit.limits().gap();
        var earliest = allowed.earliest();
        if (!allowed.contains(target) && gap != null && earliest != null) {
            var rule = Message.of(
                    "schedule.gap." + gap.value().since(), gap.value().days());
            var latest = allowed.latest();
            return allowed.isImpossible() && latest != null
                    ? Message.of("schedule.problem.impossible", visit.code(), latest, earliest, rule)
                    : Message.of("schedule.problem.gapPastTarget", visit.code(), target, earliest, rule);
        }
        var agreed = visit.doseNumber().orElse(0) == 1 ? history.anchors().firstDose() : null;
        if (agreed == null || agreed.equals(target) || (allowed.isStated() && allowed.contains(agreed))) {
            return null;
        }
        return Message.of("schedule.problem.agreedElsewhere", visit.code(), target, agreed);
    }
}
