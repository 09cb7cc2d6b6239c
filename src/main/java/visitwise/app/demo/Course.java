package visitwise.app.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import visitwise.app.demo.Tale.Twist;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.protocol.Regimen;
import visitwise.domain.schedule.AnchorDates;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.schedule.DoseGiven;
import visitwise.domain.schedule.Dosing;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.History;
import visitwise.domain.schedule.Scheduler;

/**
 * The days of one invented participant, so that the visit of the tale is due when the tale says.
 *
 * @param protocol what is planned
 * @param arm the one the days are reckoned with, which the site need not know
 * @param dayZero of the first dose; of an arm without doses the enrolment
 * @param past the visits before the one of the tale
 * @param now the visit of the tale
 */
record Course(Protocol protocol, Arm arm, LocalDate dayZero, List<Past> past, DueVisit now) {

    /** How far from the first guess a Day 0 is looked for. */
    private static final int SEARCHED_DAYS = 25;

    /** Days after the window, of somebody who comes late. */
    private static final int LATE_BY = 4;

    Course {
        past = List.copyOf(past);
    }

    /**
     * A visit that took place or was missed.
     *
     * @param on null if it was missed
     */
    record Past(DueVisit due, @Nullable LocalDate on) {}

    static Course of(Tale tale, Protocol protocol, LocalDate today) {
        var arm = tale.arm() == null
                ? protocol.arms().stream()
                        .filter(candidate -> candidate.regimen().infusions() > 0)
                        .findFirst()
                        .orElseThrow()
                : protocol.arm(tale.arm()).orElseThrow();
        var guess = due(plan(protocol, arm, history(arm, today, List.of(), new Dosing.Open()), today), tale.visit());
        var shift = ChronoUnit.DAYS.between(today, target(guess));
        return LongStream.rangeClosed(tale.from() - shift - SEARCHED_DAYS, tale.to() - shift + SEARCHED_DAYS)
                .mapToObj(today::plusDays)
                .map(dayZero -> from(dayZero, tale, protocol, arm, today))
                .min(Comparator.comparingLong((Course course) -> course.penalty(tale, today))
                        .thenComparingInt(course -> course.place(tale)))
                .orElseThrow();
    }

    /** How the visit of the tale lies: in its days first, then on no weekend. */
    private long penalty(Tale tale, LocalDate today) {
        var target = target(now);
        var early = ChronoUnit.DAYS.between(target, today.plusDays(tale.from()));
        var late = ChronoUnit.DAYS.between(today.plusDays(tale.to()), target);
        var outside = Math.max(0, Math.max(early, late));
        return outside * 4 + (isWeekend(target) ? 2 : 0) + (isWeekend(dayZero) ? 1 : 0);
    }

    /** Among days that are as good, each participant has another, so that they do not all come at once. */
    private int place(Tale tale) {
        return Math.floorMod(31 * dayZero.hashCode() + tale.initials().hashCode(), 97);
    }

    private static Course from(LocalDate dayZero, Tale tale, Protocol protocol, Arm arm, LocalDate today) {
        var doses = new ArrayList<DoseGiven>();
        var past = new ArrayList<Past>();
        var plan = plan(protocol, arm, history(arm, dayZero, doses, new Dosing.Open()), today);
        for (int i = 0; i < plan.size(); i++) {
            var due = plan.get(i);
            var visit = due.visit();
            if (due.code().equals(tale.visit()) && !tale.isAttended()) {
                break;
            }
            var dose = visit.dose();
            if (dose != null && !doses.isEmpty() && isAfterStop(tale, dose)) {
                continue;
            }
            var isToday = tale.has(Twist.ARRIVED) && due.code().equals(tale.visit());
            var on = tale.has(Twist.MISSED, due.code()) ? null : isToday ? today : day(due, tale);
            past.add(new Past(due, on));
            if (dose != null && on != null) {
                doses.add(new DoseGiven(dose, on));
                var dosing = tale.has(Twist.STOPPED, dose.toString())
                        ? new Dosing.StoppedEarly(on.plusDays(1), Twist.STOPPED.name())
                        : new Dosing.Open();
                plan = plan(protocol, arm, history(arm, dayZero, doses, dosing), today);
            }
            if (due.code().equals(tale.visit())) {
                break;
            }
        }
        return new Course(protocol, arm, dayZero, past, due(plan, tale.visit()));
    }

    private static boolean isAfterStop(Tale tale, int dose) {
        return tale.has(Twist.STOPPED) && dose > Integer.parseInt(tale.twists().getOrDefault(Twist.STOPPED, "0"));
    }

    private static LocalDate day(DueVisit due, Tale tale) {
        var latest = due.allowed().latest();
        if (tale.has(Twist.LATE, due.code()) && latest != null) {
            return weekday(latest.plusDays(LATE_BY), due, false);
        }
        return due.visit().doseNumber().orElse(0) == 1 ? target(due) : weekday(target(due), due, true);
    }

    /** The day, or one beside it that is no weekend, inside the window if wanted. */
    static LocalDate weekday(LocalDate day, DueVisit due, boolean inWindow) {
        if (!isWeekend(day)) {
            return day;
        }
        var friday = day.minusDays(day.getDayOfWeek() == DayOfWeek.SATURDAY ? 1 : 2);
        var monday = friday.plusDays(3);
        var nearer = day.getDayOfWeek() == DayOfWeek.SATURDAY ? friday : monday;
        return !inWindow || due.allowed().contains(nearer) ? nearer : day;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static LocalDate target(DueVisit due) {
        return due.targetDate().orElseThrow(() -> new IllegalStateException("no date: " + due.code()));
    }

    /** What the participant and the site agree on: an arm without doses counts from enrolment. */
    static AnchorDates dates(Arm arm, LocalDate enrolment, LocalDate dayZero) {
        return arm.regimen() instanceof Regimen.None
                ? new AnchorDates(dayZero, null, null)
                : new AnchorDates(enrolment, dayZero, null);
    }

    private static History history(Arm arm, LocalDate dayZero, List<DoseGiven> doses, Dosing dosing) {
        return new History(dates(arm, dayZero, dayZero), Map.of(), List.of(), doses, dosing, new Disposition.InStudy());
    }

    private static List<DueVisit> plan(Protocol protocol, Arm arm, History history, LocalDate today) {
        return Scheduler.plan(protocol, arm, history, today);
    }

    private static DueVisit due(List<DueVisit> plan, String code) {
        return plan.stream().filter(due -> due.code().equals(code)).findFirst().orElseThrow();
    }
}
