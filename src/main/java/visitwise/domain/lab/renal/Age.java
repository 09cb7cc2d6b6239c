package visitwise.domain.lab.renal;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/**
 * Age in years on the day of a specimen: completed years plus days since the last birthday divided by the days from that
 * birthday to the next, so that a birthday gives a whole number [D].
 *
 * @param years decimal; may be any number, the equations refuse what cannot be
 */
public record Age(double years) {

    /**
     * Age on a day. Who was born on 29 February has the birthday on 1 March in other years, as everywhere in the program.
     *
     * @throws IllegalArgumentException if the day lies before birth
     */
    public static Age on(LocalDate birth, LocalDate day) {
        if (day.isBefore(birth)) {
            throw new IllegalArgumentException("there is no age on " + day + ", before the birth on " + birth);
        }
        long completed = ChronoUnit.YEARS.between(birth, day);
        var last = birthday(birth, completed);
        var next = birthday(birth, completed + 1);
        return new Age(
                completed + (double) ChronoUnit.DAYS.between(last, day) / (double) ChronoUnit.DAYS.between(last, next));
    }

    /** Years completed, as adult equations and laboratory calculators count [D]. */
    public double completed() {
        return Math.floor(years);
    }

    private static LocalDate birthday(LocalDate birth, long number) {
        var day = birth.plusYears(number);
        boolean isShifted = birth.getMonth() == Month.FEBRUARY && day.getDayOfMonth() < birth.getDayOfMonth();
        return isShifted ? day.plusDays(1) : day;
    }
}
