package visitwise.domain.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates that offsets count from, as far as they are known or agreed.
 *
 * @param enrolment consent or randomisation
 * @param firstDose the day agreed for the first dose; a dose that was given takes its place
 * @param lastDose the day agreed for the last dose; a dose given later, and the end of dosing, take its place
 */
public record AnchorDates(
        @Nullable LocalDate enrolment,
        @Nullable LocalDate firstDose,
        @Nullable LocalDate lastDose) {

    public static final AnchorDates NONE = new AnchorDates(null, null, null);
}
