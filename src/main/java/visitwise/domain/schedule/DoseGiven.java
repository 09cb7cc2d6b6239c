package visitwise.domain.schedule;

import java.time.LocalDate;

/**
 * A dose that was given.
 *
 * @param number the planned number of the dose, counted from 1
 */
public record DoseGiven(int number, LocalDate on) {}
