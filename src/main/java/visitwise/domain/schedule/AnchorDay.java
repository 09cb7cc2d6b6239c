package visitwise.domain.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;

/**
 * The date of an anchor, or the reason why there is none.
 *
 * @param date null as long as it cannot be told
 * @param happened true if it is a fact and not a plan
 * @param waits what it waits for; null if there is a date
 */
public record AnchorDay(@Nullable LocalDate date, boolean happened, Why.@Nullable Waiting waits) {

    static AnchorDay fact(LocalDate date) {
        return new AnchorDay(date, true, null);
    }

    static AnchorDay plan(LocalDate date) {
        return new AnchorDay(date, false, null);
    }

    static AnchorDay waits(String key, Object... args) {
        return new AnchorDay(null, false, new Why.Waiting(Message.of(key, args)));
    }
}
