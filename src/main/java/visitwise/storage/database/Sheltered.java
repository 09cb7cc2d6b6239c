package visitwise.storage.database;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Runs work on threads that nobody outside can interrupt.
 *
 * <p>A Java file channel closes for everybody when a thread that uses it is interrupted: a cancelled task of a screen
 * would take the whole database down.
 */
final class Sheltered {

    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService threads =
            Executors.newCachedThreadPool(work -> new Inside(this, work, "storage-" + number.incrementAndGet()));

    /**
     * Does the work and waits for it, through any interrupt.
     *
     * @throws IllegalStateException if this is called from such work: it would wait for itself
     */
    <T> T run(Supplier<T> work) {
        if (Thread.currentThread() instanceof Inside inside && inside.of == this) {
            throw new IllegalStateException(
                    "inside a read or a change there can be no other: use the reading or the change at hand");
        }
        var result = threads.submit(work::get);
        var interrupted = false;
        try {
            while (true) {
                try {
                    return outcome(result);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A thread on which work is being done. */
    private static final class Inside extends Thread {

        private final Sheltered of;

        Inside(Sheltered of, Runnable work, String name) {
            super(work, name);
            this.of = of;
            setDaemon(true);
        }
    }

    private static <T> T outcome(Future<T> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
