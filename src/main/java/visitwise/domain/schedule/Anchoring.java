package visitwise.domain.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Timing;

/** Finds the target dates of one participant's visits, from the dates of the anchors they count from. */
final class Anchoring {

    /**
     * A date, or the reason why there is none.
     *
     * @param date null as long as it cannot be told
     * @param happened true if it is a fact and not a plan
     * @param waits what it waits for; null if there is a date
     */
    private record Dated(@Nullable LocalDate date, boolean happened, Why.@Nullable Waiting waits) {

        static Dated fact(LocalDate date) {
            return new Dated(date, true, null);
        }

        static Dated plan(LocalDate date) {
            return new Dated(date, false, null);
        }

        static Dated waits(String key, Object... args) {
            return new Dated(null, false, new Why.Waiting(Message.of(key, args)));
        }
    }

    /** A target date with the reason for it. */
    record Target(@Nullable LocalDate date, boolean firm, Why why) {}

    private final List<PlannedVisit> visits;
    private final History history;
    private final LocalDate today;
    private final Doses doses;
    private final @Nullable Target[] targets;
    private @Nullable Dated lastDose;

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

    private Dated anchor(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Enrolment() -> enrolment();
            case Anchor.FirstDose() -> firstDose();
            case Anchor.LastDose() -> lastDose();
            case Anchor.Dose(int number) -> dose(number);
            case Anchor.Visit(String code) -> visit(code);
        };
    }

    private Dated enrolment() {
        var day = history.anchors().enrolment();
        return day == null ? Dated.waits("schedule.waits.enrolment") : new Dated(day, !day.isAfter(today), null);
    }

    /** The first dose given; before that the day agreed, or the day another anchor plans it on. */
    private Dated firstDose() {
        var given = doses.firstGiven();
        if (given != null) {
            return Dated.fact(given);
        }
        var agreed = history.anchors().firstDose();
        if (agreed != null && history.dosing() instanceof Dosing.Open) {
            return Dated.plan(agreed);
        }
        int planned = doses.pending(1);
        boolean plannedElsewhere =
                planned >= 0 && !(visits.get(planned).timing().anchor().value() instanceof Anchor.FirstDose);
        return plannedElsewhere || occurred(planned) ? expected(planned) : Dated.waits("schedule.waits.firstDose");
    }

    private Dated lastDose() {
        if (lastDose == null) {
            lastDose = switch (history.dosing()) {
                case Dosing.Closed(var lastGiven) -> Dated.fact(Doses.later(doses.lastGiven(), lastGiven));
                case Dosing.StoppedEarly _ -> factOrNone(doses.lastGiven());
                case Dosing.Open() -> doses.allGiven() ? factOrNone(doses.lastGiven()) : plannedLastDose();
            };
        }
        return lastDose;
    }

    private static Dated factOrNone(@Nullable LocalDate given) {
        return given == null ? Dated.waits("schedule.waits.noDoseGiven") : Dated.fact(given);
    }

    /** While doses may come: the day agreed, unless a later one was given; else the latest day given or still planned. */
    private Dated plannedLastDose() {
        var latest = doses.lastGiven();
        var agreed = history.anchors().lastDose();
        if (agreed != null) {
            return Dated.plan(Doses.later(latest, agreed));
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
        return latest == null ? Dated.waits("schedule.waits.noDoseGiven") : Dated.plan(latest);
    }

    /** The day a dose that is not recorded is expected on: that of its visit if it took place, otherwise its target. */
    private Dated expected(int index) {
        return actual(visits.get(index)).map(Dated::plan).orElseGet(() -> asPlan(target(index)));
    }

    private boolean occurred(int index) {
        return index >= 0 && actual(visits.get(index)).isPresent();
    }

    private Dated dose(int number) {
        var given = history.doseGiven(number);
        if (given.isPresent()) {
            return Dated.fact(given.get());
        }
        int planned = doses.pending(number);
        return planned < 0 || !(history.dosing() instanceof Dosing.Open)
                ? Dated.waits("schedule.waits.dose", number)
                : expected(planned);
    }

    private Dated visit(String code) {
        int index = find(v -> v.code().equals(code));
        var planned = visits.get(index);
        return actual(planned).map(Dated::fact).orElseGet(() -> asPlan(target(index)));
    }

    private int find(Predicate<PlannedVisit> wanted) {
        for (int i = 0; i < visits.size(); i++) {
            if (wanted.test(visits.get(i))) {
                return i;
            }
        }
        throw new IllegalStateException("an anchor names a visit that the arm does not have");
    }

    private static Dated asPlan(Target target) {
        return target.date() == null
                ? new Dated(null, false, target.why() instanceof Why.Waiting waits ? waits : null)
                : Dated.plan(target.date());
    }

    /** The day a planned visit took place: as recorded, or the day its dose was given. */
    Optional<LocalDate> actual(PlannedVisit visit) {
        if (history.outcomes().get(visit.code()) instanceof VisitOutcome.Occurred(var on)) {
            return Optional.of(on);
        }
        return visit.dose() == null ? Optional.empty() : history.doseGiven(visit.dose());
    }
}
