package visitwise.domain.schedule;

import java.time.LocalDate;

/** Where a participant stands in the trial (SDTM DS). */
public sealed interface Disposition {

    record InStudy() implements Disposition {}

    /** Never entered: nothing that has not happened applies any more. */
    record ScreenFailure(LocalDate on, String reason) implements Disposition {}

    /** Left the trial: what was planned later does not apply any more, the past stays. */
    record Ended(How how, LocalDate on, String reason) implements Disposition {}

    /** How a participant leaves. */
    enum How {
        COMPLETED,
        WITHDRAWN,
        LOST_TO_FOLLOW_UP,
        TERMINATED_EARLY
    }
}
