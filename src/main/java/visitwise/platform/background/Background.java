package visitwise.platform.background;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** The only door from the screen thread to a worker and back. */
public interface Background {

    /**
     * Runs work away from the screen thread and hands what came of it back on the screen thread.
     *
     * @param failed takes what the work threw
     */
    <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed);

    /** The same, with a failure shown once in words by the window. */
    <T> void run(Supplier<T> work, Consumer<T> done);

    /** Runs something on the screen thread that was caused elsewhere, such as how far some work is. */
    void toScreen(Runnable what);
}
