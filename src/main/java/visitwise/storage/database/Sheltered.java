package visitwise.storage.database;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Runs work on threads that nobody outside can interrupt.
 *
 * <p>A Java file channel closes for everybody when a thread that uses it is interrupted: a cancelled task of a screen
 * would take the whole database down.
 */
final class Sheltered {

    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("storage-", 1).factory());

    <T> T run(Supplier<T> work) {
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
