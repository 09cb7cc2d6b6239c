package visitwise.domain.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a visit may take place.
 *
 * @param earliest first allowed day, by the window or by a minimum gap; null if there is no limit on that side
 * @param latest last allowed day; null if there is no limit on that side
 * @param isStated true if the protocol states a window; a minimum gap alone is none
 */
public record AllowedDays(
        @Nullable LocalDate earliest, @Nullable LocalDate latest, boolean isStated) {

    public static final AllowedDays NOT_STATED = new AllowedDays(null, null, false);

    /** True if no day at all is allowed. */
    public boolean isImpossible() {
        return earliest != null && latest != null && earliest.isAfter(latest);
    }

    public boolean contains(LocalDate day) {
        return (earliest == null || !day.isBefore(earliest)) && (latest == null || !day.isAfter(latest));
    }
}
