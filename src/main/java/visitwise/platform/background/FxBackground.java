package visitwise.platform.background;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Background work on threads of its own; closing waits for what has begun. Call on the screen thread. */
public final class FxBackground implements Background, AutoCloseable {

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper(this, "running");
    private final Consumer<RuntimeException> failures;

    /** Takes what shows failures nobody else takes, on the screen thread. */
    public FxBackground(Consumer<RuntimeException> failures) {
        this.failures = failures;
    }

    /** How much work was begun whose result is not handed back yet. */
    public ReadOnlyIntegerProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done) {
        run(work, done, failures);
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        if (workers.isShutdown()) {
            // An answer of before the end asks for more.
            return;
        }
        running.set(running.get() + 1);
        workers.execute(() -> {
            try {
                var result = work.get();
                handBack(() -> done.accept(result));
            } catch (RuntimeException e) {
                handBack(() -> failed.accept(e));
            } catch (Error e) {
                handBack(() -> failed.accept(new IllegalStateException(e)));
                throw e;
            }
        });
    }

    @Override
    public void toScreen(Runnable what) {
        Platform.runLater(what);
    }

    @Override
    public void close() {
        workers.close();
    }

    private void handBack(Runnable end) {
        Platform.runLater(() -> {
            try {
                end.run();
            } finally {
                running.set(running.get() - 1);
            }
        });
    }
}
