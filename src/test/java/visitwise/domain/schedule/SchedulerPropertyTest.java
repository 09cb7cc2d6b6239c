package visitwise.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.MinimumGap.Since;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;

class SchedulerPropertyTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 1500;

    /** A plan and what has happened in it up to a day. */
    record Situation(Protocol protocol, History history, LocalDate today) {

        List<DueVisit> plan() {
            return Scheduler.plan(protocol, protocol.arms().getFirst(), history, today);
        }

        Situation shifted(int days) {
            var anchors = history.anchors();
            var outcomes = new HashMap<String, VisitOutcome>();
            history.outcomes().forEach((code, outcome) -> outcomes.put(code, shift(outcome, days)));
            var doses = history.doses().stream()
                    .map(d -> new DoseGiven(d.number(), d.on().plusDays(days)))
                    .toList();
            var moved = new AnchorDates(
                    shift(anchors.enrolment(), days),
                    shift(anchors.firstDose(), days),
                    shift(anchors.lastDose(), days));
            return new Situation(
                    protocol,
                    new History(moved, outcomes, List.of(), doses, shift(history.dosing(), days), left(days)),
                    today.plusDays(days));
        }

        private Disposition left(int days) {
            return history.disposition() instanceof Disposition.Ended ended
                    ? new Disposition.Ended(ended.how(), ended.on().plusDays(days), ended.reason())
                    : history.disposition();
        }

        private static Dosing shift(Dosing dosing, int days) {
            return switch (dosing) {
                case Dosing.Open open -> open;
                case Dosing.Closed(var last) -> new Dosing.Closed(last.plusDays(days));
                case Dosing.StoppedEarly stopped ->
                    new Dosing.StoppedEarly(stopped.on().plusDays(days), stopped.reason());
            };
        }

        private static VisitOutcome shift(VisitOutcome outcome, int days) {
            return outcome instanceof VisitOutcome.Occurred(var on)
                    ? new VisitOutcome.Occurred(on.plusDays(days))
                    : outcome;
        }

        private static @Nullable LocalDate shift(@Nullable LocalDate date, int days) {
            return date == null ? null : date.plusDays(days);
        }
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.randomValue(random -> situation(random, "DWM"));
    }

    @Provide
    Arbitrary<Situation> situationsWithoutMonths() {
        return Arbitraries.randomValue(random -> situation(random, "DW"));
    }

    private static Situation situation(Random random, String units) {
        int doses = random.nextInt(5);
        var visits = new ArrayList<PlannedVisit>();
        for (int n = 1; n <= doses; n++) {
            var offset = n == 1 ? "P0D" : "P" + n + units.charAt(random.nextInt(units.length()));
            visits.add(limited(random, Plans.dose(n, Plans.FIRST_DOSE, offset)));
        }
        int others = 1 + random.nextInt(10);
        for (int i = 0; i < others; i++) {
            var offset = "P" + random.nextInt(40) + units.charAt(random.nextInt(units.length()));
            visits.add(limited(random, Plans.visit("V" + i, anchor(random, doses, i), offset)));
        }
        return new Situation(Plans.protocol(visits), history(random, doses, others), day(random));
    }

    private static Anchor anchor(Random random, int doses, int index) {
        int choice = random.nextInt(5);
        if (choice == 4 && index > 0) {
            return new Anchor.Visit("V" + random.nextInt(index));
        }
        if (doses == 0 || choice == 0) {
            return Plans.ENROLMENT;
        }
        return switch (choice) {
            case 1 -> Plans.FIRST_DOSE;
            case 2 -> Plans.LAST_DOSE;
            default -> new Anchor.Dose(1 + random.nextInt(doses));
        };
    }

    private static PlannedVisit limited(Random random, PlannedVisit visit) {
        var limited = visit;
        if (random.nextBoolean()) {
            var before = random.nextInt(4) == 0 ? null : (Integer) random.nextInt(10);
            limited = Plans.within(limited, before, before == null || random.nextBoolean() ? random.nextInt(10) : null);
        }
        return random.nextInt(3) == 0
                ? Plans.afterGap(
                        limited,
                        1 + random.nextInt(20),
                        random.nextBoolean() ? Since.PREVIOUS_DOSE : Since.PREVIOUS_VISIT)
                : limited;
    }

    private static History history(Random random, int doses, int others) {
        var given = IntStream.rangeClosed(1, doses)
                .filter(_ -> random.nextBoolean())
                .mapToObj(n -> new DoseGiven(n, day(random)))
                .toList();
        var outcomes = new HashMap<String, VisitOutcome>();
        for (int i = 0; i < others; i++) {
            if (random.nextInt(4) == 0) {
                outcomes.put("V" + i, new VisitOutcome.Occurred(day(random)));
            } else if (random.nextInt(8) == 0) {
                outcomes.put("V" + i, new VisitOutcome.Missed("away"));
            }
        }
        var anchors = new AnchorDates(random.nextInt(5) == 0 ? null : day(random), day(random), null);
        return new History(anchors, outcomes, List.of(), given, new Dosing.Open(), new Disposition.InStudy());
    }

    private static LocalDate day(Random random) {
        return START.plusDays(random.nextInt(DAYS));
    }

    @Property
    void theTargetLiesInsideTheWindowOrTheConflictIsReported(@ForAll("situations") Situation situation) {
        for (var visit : situation.plan()) {
            if (visit.target() != null && visit.state().isPending()) {
                assertThat(visit.allowed().contains(visit.target()))
                        .as("%s reports %s", visit, visit.problem())
                        .isEqualTo(visit.problem() == null);
            }
        }
    }

    @Property
    void visitsOfOneAnchorKeepTheOrderOfTheirOffsets(@ForAll("situations") Situation situation) {
        var visits = situation.plan();
        for (var one : visits) {
            for (var other : visits) {
                var a = one.visit().timing();
                var b = other.visit().timing();
                boolean comparable = a.anchor().value().equals(b.anchor().value())
                        && a.offset().value().unit() == b.offset().value().unit()
                        && a.offset().value().amount() <= b.offset().value().amount();
                if (comparable && one.target() != null && other.target() != null) {
                    assertThat(one.target()).isBeforeOrEqualTo(other.target());
                }
            }
        }
    }

    @Property
    void shiftingEveryAnchorShiftsEveryDayAndWeekTarget(@ForAll("situationsWithoutMonths") Situation situation) {
        var before = situation.plan();
        var after = situation.shifted(1).plan();
        for (int i = 0; i < before.size(); i++) {
            var target = before.get(i).target();
            assertThat(after.get(i).target()).isEqualTo(target == null ? null : target.plusDays(1));
            assertThat(after.get(i).state()).isEqualTo(before.get(i).state());
        }
    }

    @Property
    void planningTwiceChangesNothing(@ForAll("situations") Situation situation) {
        assertThat(situation.plan()).isEqualTo(situation.plan());
    }

    @Property
    void whatHappenedNeverMoves(@ForAll("situations") Situation situation, @ForAll LocalDate otherDay) {
        var history = situation.history();
        var moved = new History(
                new AnchorDates(otherDay, otherDay, null),
                history.outcomes(),
                history.extras(),
                history.doses(),
                new Dosing.StoppedEarly(otherDay, "reason"),
                history.disposition());
        var before = situation.plan();
        var after = new Situation(situation.protocol(), moved, otherDay).plan();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).actual()).isEqualTo(before.get(i).actual());
            if (history.outcomes().get(before.get(i).code()) instanceof VisitOutcome.Occurred(var on)) {
                assertThat(after.get(i).actual()).isEqualTo(on);
                assertThat(after.get(i).state().isDone()).isTrue();
            }
        }
    }

    @Property
    void recordingADoseNeverMovesWhatHangsOnEarlierOnes(
            @ForAll("situations") Situation situation, @ForAll LocalDate newDay) {
        var history = situation.history();
        int next = 1 + situation.protocol().arms().getFirst().regimen().infusions();
        var more = new ArrayList<>(history.doses());
        more.add(new DoseGiven(next, newDay));
        var after = new Situation(situation.protocol(), history.with(more, history.dosing()), situation.today()).plan();
        var before = situation.plan();
        for (int i = 0; i < before.size(); i++) {
            var anchor = before.get(i).visit().timing().anchor().value();
            boolean onEarlier = anchor instanceof Anchor.Enrolment || anchor instanceof Anchor.Dose;
            if (onEarlier) {
                assertThat(after.get(i).target()).isEqualTo(before.get(i).target());
            }
        }
    }

    @Property
    void afterDosingEndedNoDoseVisitLiesAhead(@ForAll("situations") Situation situation) {
        var ended = switch (situation.history().dosing()) {
            case Dosing.Open() -> LocalDate.MAX;
            case Dosing.Closed(var last) -> last;
            case Dosing.StoppedEarly stopped -> stopped.on();
        };
        for (var visit : situation.plan()) {
            if (visit.visit().dose() != null
                    && visit.target() != null
                    && visit.target().isAfter(ended)) {
                assertThat(visit.state().isPending()).as("%s", visit).isFalse();
            }
        }
    }
}
