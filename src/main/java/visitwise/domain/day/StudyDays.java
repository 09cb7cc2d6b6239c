package visitwise.domain.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How days are numbered in a study.
 *
 * @param origin the day of the first dose
 * @param numbering what the protocol calls that day
 */
public record StudyDays(LocalDate origin, Numbering numbering) {

    /** What the day of the first dose is called. */
    public enum Numbering {
        /** Day 1, and the day before is day -1: there is no day 0 (SDTM --DY). */
        FROM_DAY_ONE,
        /** Day 0, as some protocols label it. */
        FROM_DAY_ZERO
    }

    /** The number of a day. */
    public long numberOf(LocalDate day) {
        long distance = ChronoUnit.DAYS.between(origin, day);
        return numbering == Numbering.FROM_DAY_ZERO || distance < 0 ? distance : distance + 1;
    }

    /** The day of a number; none for day 0 where the protocol counts from day 1. */
    public Optional<LocalDate> day(int number) {
        if (numbering == Numbering.FROM_DAY_ZERO || number < 0) {
            return Optional.of(origin.plusDays(number));
        }
        return number == 0 ? Optional.empty() : Optional.of(origin.plusDays(number - 1L));
    }
}
