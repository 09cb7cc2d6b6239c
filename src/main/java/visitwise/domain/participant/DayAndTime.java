package visitwise.domain.participant;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day, and a time by the clock on the wall of the hospital.
 *
 * @param time null if only the day is agreed or known
 */
public record DayAndTime(LocalDate day, @Nullable LocalTime time) {

    /** True if both may be the same moment: the same day, and the same time where both are known. */
    public boolean mayBeAt(DayAndTime other) {
        return day.equals(other.day) && (time == null || other.time == null || time.equals(other.time));
    }

    public Optional<LocalTime> timeOfDay() {
        return Optional.ofNullable(time);
    }
}
