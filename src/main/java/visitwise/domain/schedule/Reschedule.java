package visitwise.domain.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What moves when a dose or an anchor is moved: two plans of the same participant compared. */
public final class Reschedule {

    /**
     * A visit whose target, allowed days or certainty change.
     *
     * @param booked the day agreed with the participant; null if none is
     */
    public record Moved(
            DueVisit before, DueVisit after, @Nullable LocalDate booked) {

        /** Days by which the target moves; 0 if one of the two has no date. */
        public long days() {
            var from = before.target();
            var to = after.target();
            return from == null || to == null ? 0 : to.toEpochDay() - from.toEpochDay();
        }

        /** True if the booked day is allowed no longer; where no window is stated, if it is not the new target. */
        public boolean bookingNoLongerFits() {
            if (booked == null) {
                return false;
            }
            return after.allowed().isStated() ? !after.allowed().contains(booked) : !booked.equals(after.target());
        }
    }

    private Reschedule() {}

    /**
     * The visits that move, in the order of the plan. What took place does not move.
     *
     * @param booked days agreed, by visit code
     */
    public static List<Moved> moved(List<DueVisit> before, List<DueVisit> after, Map<String, LocalDate> booked) {
        var moved = new ArrayList<Moved>();
        for (int i = 0; i < before.size(); i++) {
            var old = before.get(i);
            var now = after.get(i);
            if (!old.code().equals(now.code())) {
                throw new IllegalArgumentException("two different plans: " + old.code() + " and " + now.code());
            }
            boolean same = Objects.equals(old.target(), now.target())
                    && old.allowed().equals(now.allowed())
                    && old.certainty() == now.certainty();
            if (!same && !now.state().isDone()) {
                moved.add(new Moved(old, now, booked.get(now.code())));
            }
        }
        return moved;
    }
}
