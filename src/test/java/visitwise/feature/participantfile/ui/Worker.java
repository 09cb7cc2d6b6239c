package visitwise.feature.participantfile.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import visitwise.platform.background.Background;

/** Work that is done when the test says so, in any order. */
final class Worker implements Background {

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean working;

    /** True while something is done that is done away from the screen. */
    boolean isWorking() {
        return working;
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        run(work, done);
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done) {
        waiting.add(() -> done.accept(worked(work)));
    }

    @Override
    public void toScreen(Runnable what) {
        what.run();
    }

    private <T> T worked(Supplier<T> work) {
        working = true;
        try {
            return work.get();
        } finally {
            working = false;
        }
    }

    void finish() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    /** Finishes what was asked for last; the rest goes on waiting. */
    void finishTheLatest() {
        waiting.removeLast().run();
    }
}
