package visitwise.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import visitwise.platform.background.Background;

/** Work that is done when the test says so, on the thread of the test, in any order. */
public final class HeldBackground implements Background {

    private final List<Runnable> work = new ArrayList<>();
    private final List<RuntimeException> shown = new ArrayList<>();

    @Override
    public <T> void run(Supplier<T> task, Consumer<T> done, Consumer<RuntimeException> failed) {
        work.add(() -> {
            T result;
            try {
                result = task.get();
            } catch (RuntimeException failure) {
                handOver(failed, failure);
                return;
            }
            done.accept(result);
        });
    }

    @Override
    public <T> void run(Supplier<T> task, Consumer<T> done) {
        run(task, done, failure -> {
            throw failure;
        });
    }

    @Override
    public void toScreen(Runnable what) {
        what.run();
    }

    private void handOver(Consumer<RuntimeException> failed, RuntimeException failure) {
        try {
            failed.accept(failure);
        } catch (RuntimeException toTheWindow) {
            shown.add(toTheWindow);
        }
    }

    /** The failures that the window would show. */
    public List<RuntimeException> shown() {
        return List.copyOf(shown);
    }

    /** How much work waits. */
    public int waiting() {
        return work.size();
    }

    /** Does all that waits, and what that asks for. */
    public void finish() {
        while (!work.isEmpty()) {
            work.removeFirst().run();
        }
    }

    /** Does what waits now, the latest first. */
    public void finishTheLatestFirst() {
        var now = List.copyOf(work);
        work.clear();
        now.reversed().forEach(Runnable::run);
    }
}
