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

    public Optional<LocalTime> timeOfDay() {
        return Optional.ofNullable(time);
    }
}
