package visitwise.feature.laboratories.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import visitwise.platform.background.Background;

/** Begins a change only when the one before is done and what there is now has been read: a second Enter does nothing. */
final class OneChange {

    private final Background background;
    private int running;

    OneChange(Background background) {
        this.background = background;
    }

    /** True while nothing is written or read. */
    boolean isFree() {
        return running == 0;
    }

    /** Writes something, unless something is being written or read. */
    <T> void run(Supplier<T> work, Consumer<T> done) {
        if (isFree()) {
            whileRunning(work, done, failure -> {
                throw failure;
            });
        }
    }

    /** Reads what there is; nothing is written meanwhile. */
    <T> void whileRunning(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        running++;
        background.run(
                work,
                result -> {
                    running--;
                    done.accept(result);
                },
                failure -> {
                    running--;
                    failed.accept(failure);
                });
    }
}
