package visitwise.domain.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Tells how a visit stands on a given day. It never says "missed": only a person does. */
public final class WindowClock {

    /** A window with at most this many days left is closing. */
    public static final int CLOSING_DAYS = 2;

    private WindowClock() {}

    /**
     * A visit of which nothing is recorded. Without a stated window the target is the only day the plan names: the visit
     * is open on it, and waits for a record after it.
     *
     * @param target null if the visit has no date yet
     */
    public static VisitState pending(@Nullable LocalDate target, AllowedDays allowed, LocalDate today) {
        if (target == null) {
            return VisitState.UPCOMING;
        }
        if (!allowed.isStated()) {
            return today.isBefore(target)
                    ? VisitState.UPCOMING
                    : today.equals(target) ? VisitState.OPEN : VisitState.CLOSED_NOT_RECORDED;
        }
        var latest = allowed.latest();
        if (latest != null && today.isAfter(latest)) {
            return VisitState.CLOSED_NOT_RECORDED;
        }
        var earliest = allowed.earliest();
        if (earliest != null && today.isBefore(earliest)) {
            return VisitState.UPCOMING;
        }
        if (latest != null && ChronoUnit.DAYS.between(today, latest) <= CLOSING_DAYS) {
            return VisitState.CLOSING;
        }
        return today.isAfter(target) ? VisitState.LATE_IN_WINDOW : VisitState.OPEN;
    }

    /**
     * A visit that took place. A day that a minimum gap forbids is out of window even where no window is stated.
     *
     * @param target null if the visit has no date yet
     */
    public static VisitState done(@Nullable LocalDate target, AllowedDays allowed, LocalDate on) {
        if (!allowed.contains(on)) {
            return VisitState.DONE_OUT_OF_WINDOW;
        }
        return allowed.isStated() || on.equals(target) ? VisitState.DONE_IN_WINDOW : VisitState.DONE_OFF_TARGET;
    }
}
