package visitwise.domain.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.PlannedVisit;

/** Finds the dates of anchors and, from them, the target dates of one participant's visits. */
final class Anchoring {

    /**
     * A date, or the reason why there is none.
     *
     * @param date null as long as it cannot be told
     * @param happened true if it is a fact and not a plan
     */
    record Dated(@Nullable LocalDate date, boolean happened, Message why) {

        Optional<LocalDate> day() {
            return Optional.ofNullable(date);
        }
    }

    private final Arm arm;
    private final List<PlannedVisit> visits;
    private final History history;
    private final LocalDate today;
    private final Map<String, Dated> targets = new HashMap<>();

    Anchoring(Arm arm, List<PlannedVisit> visits, History history, LocalDate today) {
        this.arm = arm;
        this.visits = visits;
        this.history = history;
        this.today = today;
    }

    /** Anchor plus offset; the reason names both. */
    Dated target(PlannedVisit visit) {
        var known = targets.get(visit.code());
        if (known == null) {
            known = offset(visit);
            targets.put(visit.code(), known);
        }
        return known;
    }

    private Dated offset(PlannedVisit visit) {
        var from = anchor(visit.timing().anchor().value());
        if (from.date() == null) {
            return from;
        }
        var offset = visit.timing().offset().value();
        var distance = Message.of("schedule.offset." + offset.unit(), Math.abs(offset.amount()));
        var date = from.happened() ? from.date() : Message.of("schedule.expected", from.date());
        var direction = offset.amount() == 0 ? "on" : offset.amount() > 0 ? "after" : "before";
        var why = Message.of("schedule.why." + direction, distance, from.why(), date);
        return new Dated(offset.from(from.date()), from.happened(), why);
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
        if (day == null) {
            return waiting("schedule.waits.enrolment");
        }
        return new Dated(day, !day.isAfter(today), Message.of("schedule.anchor.enrolment"));
    }

    private Dated firstDose() {
        var given = history.doses().stream().map(DoseGiven::on).min(LocalDate::compareTo);
        if (given.isPresent()) {
            return new Dated(given.get(), true, Message.of("schedule.anchor.firstDose"));
        }
        var agreed = history.anchors().firstDose();
        if (agreed != null && history.dosing() instanceof Dosing.Open) {
            return new Dated(agreed, false, Message.of("schedule.anchor.firstDose"));
        }
        return plannedFirstDose();
    }

    /** The first dose as another anchor plans it; where the plan itself counts from the first dose there is none. */
    private Dated plannedFirstDose() {
        return pendingDoses().stream()
                .filter(v -> v.doseNumber().orElse(0) == 1)
                .filter(v -> !(v.timing().anchor().value() instanceof Anchor.FirstDose))
                .findFirst()
                .map(v -> projected(target(v), Message.of("schedule.anchor.firstDose")))
                .orElseGet(() -> waiting("schedule.waits.firstDose"));
    }

    private Dated lastDose() {
        return switch (history.dosing()) {
            case Dosing.Closed(var lastGiven) -> new Dated(lastGiven, true, Message.of("schedule.anchor.lastDose"));
            case Dosing.StoppedEarly _ ->
                lastGiven()
                        .map(day -> new Dated(day, true, Message.of("schedule.anchor.lastDose")))
                        .orElse(waiting("schedule.waits.noDoseGiven"));
            case Dosing.Open() -> openLastDose();
        };
    }

    /** Every dose given closes dosing by itself; until then the last dose is the last one still planned. */
    private Dated openLastDose() {
        var name = Message.of("schedule.anchor.lastDose");
        if (pendingDoses().isEmpty() && lastGiven().isPresent() && allGiven()) {
            return new Dated(lastGiven().get(), true, name);
        }
        var agreed = history.anchors().lastDose();
        if (agreed != null) {
            return new Dated(agreed, false, name);
        }
        var planned = pendingDoses().stream().map(this::target).toList();
        if (planned.stream().anyMatch(p -> p.date() == null)) {
            return waiting("schedule.waits.firstDose");
        }
        return Stream.concat(planned.stream().flatMap(p -> p.day().stream()), lastGiven().stream())
                .max(LocalDate::compareTo)
                .map(day -> new Dated(day, false, name))
                .orElse(waiting("schedule.waits.noDoseGiven"));
    }

    private Optional<LocalDate> lastGiven() {
        return history.doses().stream().map(DoseGiven::on).max(LocalDate::compareTo);
    }

    private boolean allGiven() {
        return IntStream.rangeClosed(1, arm.regimen().infusions())
                .allMatch(n -> history.doseGiven(n).isPresent());
    }

    /** Dose visits whose dose may still come: not given, and not recorded as one that will not be. */
    private List<PlannedVisit> pendingDoses() {
        return visits.stream()
                .filter(v -> v.dose() != null && history.doseGiven(v.dose()).isEmpty())
                .filter(v -> !history.outcomes().containsKey(v.code()))
                .toList();
    }

    private Dated dose(int number) {
        var name = Message.of("schedule.anchor.dose", number);
        var given = history.doseGiven(number);
        if (given.isPresent()) {
            return new Dated(given.get(), true, name);
        }
        var planned = visits.stream()
                .filter(v -> v.doseNumber().orElse(0) == number)
                .filter(v -> !history.outcomes().containsKey(v.code()))
                .findFirst();
        if (planned.isEmpty() || history.dosing() instanceof Dosing.StoppedEarly) {
            return new Dated(null, false, Message.of("schedule.waits.dose", number));
        }
        return projected(target(planned.get()), name);
    }

    private Dated visit(String code) {
        var planned = visits.stream()
                .filter(v -> v.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no visit " + code + " in arm " + arm.code()));
        var name = Message.of("schedule.anchor.visit", planned.label());
        return actual(planned).map(day -> new Dated(day, true, name)).orElseGet(() -> projected(target(planned), name));
    }

    private static Dated projected(Dated target, Message name) {
        return target.date() == null ? target : new Dated(target.date(), false, name);
    }

    /** The day a planned visit took place: as recorded, or the day its dose was given. */
    Optional<LocalDate> actual(PlannedVisit visit) {
        if (history.outcomes().get(visit.code()) instanceof VisitOutcome.Occurred(var on)) {
            return Optional.of(on);
        }
        return visit.dose() == null ? Optional.empty() : history.doseGiven(visit.dose());
    }

    private static Dated waiting(String key) {
        return new Dated(null, false, Message.of(key));
    }
}
