package visitwise.platform.background;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Background work on threads of its own; closing waits for what has begun. */
public final class FxBackground implements Background, AutoCloseable {

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        workers.execute(() -> {
            try {
                var result = work.get();
                Platform.runLater(() -> done.accept(result));
            } catch (RuntimeException e) {
                Platform.runLater(() -> failed.accept(e));
            } catch (Error e) {
                Platform.runLater(() -> failed.accept(new IllegalStateException(e)));
                throw e;
            }
        });
    }

    @Override
    public void close() {
        workers.close();
    }
}
