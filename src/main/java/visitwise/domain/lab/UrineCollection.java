package visitwise.domain.lab;

import java.time.Duration;
import java.time.LocalDateTime;

/** A timed urine collection: from the emptying of the bladder that is discarded to the last that is kept. */
public record UrineCollection(LocalDateTime from, LocalDateTime to) {

    public UrineCollection {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a collection ends after it starts: " + from + ", " + to);
        }
    }

    /** Actual minutes, at least 1: never an assumed day. */
    public long minutes() {
        return Math.max(1, Duration.between(from, to).toMinutes());
    }
}
