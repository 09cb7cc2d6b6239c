package visitwise.domain.protocol;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a visit may lie from its target date, in days.
 *
 * @param before days allowed before the target, 0 or more; null if there is no limit on that side
 * @param after days allowed after the target, 0 or more; null if there is no limit on that side
 */
public record Window(@Nullable Integer before, @Nullable Integer after) {

    public Window {
        if ((before != null && before < 0) || (after != null && after < 0)) {
            throw new IllegalArgumentException("window days are 0 or more, not " + before + " and " + after);
        }
        if (before == null && after == null) {
            throw new IllegalArgumentException("a window limits at least one side");
        }
    }

    public Optional<LocalDate> earliest(LocalDate target) {
        return Optional.ofNullable(before).map(target::minusDays);
    }

    public Optional<LocalDate> latest(LocalDate target) {
        return Optional.ofNullable(after).map(target::plusDays);
    }
}
