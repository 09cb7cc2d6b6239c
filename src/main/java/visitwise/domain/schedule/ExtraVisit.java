package visitwise.domain.schedule;

import java.time.LocalDate;

/** A visit that happened without being planned (SDTM SVUPDES). */
public record ExtraVisit(Kind kind, LocalDate on) {

    /** Why it took place. */
    public enum Kind {
        UNSCHEDULED,
        /** The closing visit of somebody who leaves early: later planned visits do not apply. */
        EARLY_TERMINATION
    }
}
