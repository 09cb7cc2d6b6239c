package planted.style;

import java.time.Instant;
import java.util.function.Supplier;

public final class AsksForTheTime {

    public Supplier<Instant> clock() {
        return Instant::now;
    }
}
