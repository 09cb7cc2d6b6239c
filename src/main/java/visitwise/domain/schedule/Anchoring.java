package visitwise.domain.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Timing;

/** Finds the target dates of one participant's visits, from the dates of the anchors they count from. */
final class Anchoring {

    /** A target date with the reason for it. */
    record Target(@Nullable LocalDate date, boolean firm, Why why) {}

    private final List<PlannedVisit> visits;
    private final History history;
    private final LocalDate today;
    private final Doses doses;
    private final @Nullable Target[] targets;
    private @Nullable AnchorDay lastDose;

    Anchoring(List<PlannedVisit> visits, History history, LocalDate today) {
        this.visits = visits;
        this.history = history;
        this.today = today;
        this.doses = new Doses(visits, history);
        this.targets = new @Nullable Target[visits.size()];
    }

    /** Anchor plus offset, for the visit at this place of the plan. */
    Target target(int index) {
        var known = targets[index];
        if (known == null) {
            known = offset(visits.get(index).timing());
            targets[index] = known;
        }
        return known;
    }

    private Target offset(Timing timing) {
        var from = anchor(timing.anchor().value());
        if (from.date() == null) {
            var waits = from.waits();
            return new Target(
                    null,
                    false,
                    waits == null ? new Why.Waiting(Why.name(timing.anchor().value())) : waits);
        }
        var why = new Why.Counted(timing, from.date(), from.happened());
        return new Target(timing.offset().value().from(from.date()), from.happened(), why);
    }

    /** The date of an anchor, or what it waits for. */
    AnchorDay anchor(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Enrolment() -> enrolment();
            case Anchor.FirstDose() -> firstDose();
            case Anchor.LastDose() -> lastDose();
            case Anchor.Dose(int number) -> dose(number);
            case Anchor.Visit(String code) -> visit(code);
        };
    }

    private AnchorDay enrolment() {
        var day = history.anchors().enrolment();
        return day == null
                ? AnchorDay.waits("schedule.waits.enrolment")
                : new AnchorDay(day, !day.isAfter(today), null);
    }

    /** The first dose given; before that the day agreed, or the day another anchor plans it on. */
    private AnchorDay firstDose() {
        var given = doses.firstGiven();
        if (given != null) {
            return AnchorDay.fact(given);
        }
        var agreed = history.anchors().firstDose();
        if (agreed != null && history.dosing() instanceof Dosing.Open) {
            return AnchorDay.plan(agreed);
        }
        int planned = doses.pending(1);
        boolean plannedElsewhere =
                planned >= 0 && !(visits.get(planned).timing().anchor().value() instanceof Anchor.FirstDose);
        return plannedElsewhere || occurred(planned) ? expected(planned) : AnchorDay.waits("schedule.waits.firstDose");
    }

    private AnchorDay lastDose() {
        if (lastDose == null) {
            lastDose = switch (history.dosing()) {
                case Dosing.Closed(var lastGiven) -> AnchorDay.fact(Doses.later(doses.lastGiven(), lastGiven));
                case Dosing.StoppedEarly _ -> factOrNone(doses.lastGiven());
                case Dosing.Open() -> doses.allGiven() ? factOrNone(doses.lastGiven()) : plannedLastDose();
            };
        }
        return lastDose;
    }

    private static AnchorDay factOrNone(@Nullable LocalDate given) {
        return given == null ? AnchorDay.waits("schedule.waits.noDoseGiven") : AnchorDay.fact(given);
    }

    /** While doses may come: the day agreed, unless a later one was given; else the latest day given or still planned. */
    private AnchorDay plannedLastDose() {
        var latest = doses.lastGiven();
        var agreed = history.anchors().lastDose();
        if (agreed != null) {
            return AnchorDay.plan(Doses.later(latest, agreed));
        }
        for (int i = 0; i < visits.size(); i++) {
            if (!doses.isPending(i)) {
                continue;
            }
            var day = expected(i);
            if (day.date() == null) {
                return day;
            }
            latest = Doses.later(latest, day.date());
        }
        return latest == null ? AnchorDay.waits("schedule.waits.noDoseGiven") : AnchorDay.plan(latest);
    }

    /** The day a dose that is not recorded is expected on: that of its visit if it took place, otherwise its target. */
    private AnchorDay expected(int index) {
        return actual(visits.get(index)).map(AnchorDay::plan).orElseGet(() -> asPlan(target(index)));
    }

    private boolean occurred(int index) {
        return index >= 0 && actual(visits.get(index)).isPresent();
    }

    private AnchorDay dose(int number) {
        var given = history.doseGiven(number);
        if (given.isPresent()) {
            return AnchorDay.fact(given.get());
        }
        int planned = doses.pending(number);
        return planned < 0 || !(history.dosing() instanceof Dosing.Open)
                ? AnchorDay.waits("schedule.waits.dose", number)
                : expected(planned);
    }

    private AnchorDay visit(String code) {
        int index = find(v -> v.code().equals(code));
        var planned = visits.get(index);
        return actual(planned).map(AnchorDay::fact).orElseGet(() -> asPlan(target(index)));
    }

    private int find(Predicate<PlannedVisit> wanted) {
        for (int i = 0; i < visits.size(); i++) {
            if (wanted.test(visits.get(i))) {
                return i;
            }
        }
        throw new IllegalStateException("an anchor names a visit that the arm does not have");
    }

    private static AnchorDay asPlan(Target target) {
        return target.date() == null
                ? new AnchorDay(null, false, target.why() instanceof Why.Waiting waits ? waits : null)
                : AnchorDay.plan(target.date());
    }

    /** The day a planned visit took place: as recorded, or the day its dose was given. */
    Optional<LocalDate> actual(PlannedVisit visit) {
        if (history.outcomes().get(visit.code()) instanceof VisitOutcome.Occurred(var on)) {
            return Optional.of(on);
        }
        return visit.dose() == null ? Optional.empty() : history.doseGiven(visit.dose());
    }
}
