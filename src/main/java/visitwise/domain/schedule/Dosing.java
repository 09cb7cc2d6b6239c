package visitwise.domain.schedule;

import java.time.LocalDate;

/** Whether more doses are to come. Once every planned dose is given, dosing is closed without saying so here. */
public sealed interface Dosing {

    /** Doses may still come. */
    record Open() implements Dosing {}

    /** No more doses: the last one was given on this day, or on the day of a later dose that is recorded. */
    record Closed(LocalDate lastGiven) implements Dosing {}

    /** No more doses, before all were given: the last dose that was given counts. */
    record StoppedEarly(LocalDate on, String reason) implements Dosing {

        public StoppedEarly {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("stopping early needs a reason");
            }
        }
    }
}
