package visitwise.app.demo;

import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.Sex;

/**
 * What is to be told of one invented participant.
 *
 * @param site code of the site
 * @param study registry number
 * @param arm its code; null if the site does not know it
 * @param age in years on the day of consent
 * @param contact name of somebody close
 * @param visit code of the visit the participant has come to: those before it took place
 * @param from first day its target may be, counted from today, as to is the last
 * @param at when it is booked; null if it is not or no time is agreed
 * @param twists what else happened, with what it happened to
 */
record Tale(
        String site,
        String study,
        @Nullable String arm,
        Sex sex,
        int age,
        String name,
        String initials,
        String contact,
        String visit,
        int from,
        int to,
        Fate fate,
        @Nullable LocalTime at,
        Map<Twist, String> twists) {

    /** What becomes of the visit the participant has come to, or of the participant at it. */
    enum Fate {
        /** Booked for today. */
        TODAY,
        BOOKED,
        /** Nothing is agreed. */
        OPEN,
        /** Booked for a day that has passed, and not recorded. */
        PAST,
        SCREEN_FAILURE,
        WITHDRAWN,
        LOST,
        TERMINATED,
        COMPLETED
    }

    /** Something that does not happen to everybody. */
    enum Twist {
        /** Came to the visit of today. */
        ARRIVED,
        /** The protein in the urine falls. */
        FALLING,
        /** Did not come to a visit. */
        MISSED,
        /** Came to a visit after its window. */
        LATE,
        /** No dose after this one. */
        STOPPED,
        /** The day of the second dose was entered wrongly and corrected. */
        CORRECTED,
        /** The agreed day of the first dose was put off. */
        DAY_ZERO_MOVED,
        UNSCHEDULED,
        /** Never weighed. */
        NO_WEIGHT,
        /** The laboratory reports in mg/dL and g/L. */
        MG_DL,
        /** The last protein is below what the laboratory can measure. */
        LESS_THAN
    }

    boolean has(Twist twist) {
        return twists.containsKey(twist);
    }

    /** True if a twist happens to this visit or dose. */
    boolean has(Twist twist, String what) {
        return what.equals(twists.get(twist));
    }

    /** True if the visit the participant has come to took place. */
    boolean isAttended() {
        return has(Twist.ARRIVED) || fate == Fate.COMPLETED;
    }
}
