package visitwise.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock on the wall of the ward: days pass while the program is open. */
final class StoryClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile LocalDateTime now;

    StoryClock(LocalDateTime now) {
        this.now = now;
    }

    void turnTo(LocalDateTime later) {
        now = later;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return now.atZone(ZONE).toInstant();
    }
}
