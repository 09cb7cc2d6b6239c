package planted.style;

import java.util.concurrent.atomic.AtomicInteger;

public final class SharesACounter {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public int next() {
        return COUNT.incrementAndGet();
    }
}
