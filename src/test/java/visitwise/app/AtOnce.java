package visitwise.app;

import java.util.function.Consumer;
import java.util.function.Supplier;
import visitwise.platform.background.Background;

/** Does the work at once. */
final class AtOnce implements Background {

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        run(work, done);
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done) {
        done.accept(work.get());
    }

    @Override
    public void toScreen(Runnable what) {
        what.run();
    }
}
