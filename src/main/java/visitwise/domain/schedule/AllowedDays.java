package visitwise.domain.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a visit may take place. Both ends null: no window is stated.
 *
 * @param earliest first allowed day; null if there is no limit on that side
 * @param latest last allowed day; null if there is no limit on that side
 */
public record AllowedDays(
        @Nullable LocalDate earliest, @Nullable LocalDate latest) {

    public static final AllowedDays NOT_STATED = new AllowedDays(null, null);

    public boolean isStated() {
        return earliest != null || latest != null;
    }

    /** True if no day at all is allowed. */
    public boolean isImpossible() {
        return earliest != null && latest != null && earliest.isAfter(latest);
    }

    public boolean contains(LocalDate day) {
        return (earliest == null || !day.isBefore(earliest)) && (latest == null || !day.isAfter(latest));
    }
}
