package visitwise.feature.participantfile.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import visitwise.platform.background.Background;

/**
 * Asks what there is to say about a form while it is filled in. While one answer is awaited, the next question waits, and
 * an answer to what is not asked any more is not shown.
 */
final class Looking<T> {

    private final Background background;
    private final Supplier<Optional<Supplier<T>>> question;
    private final Consumer<@Nullable T> shown;
    private boolean looking;
    private boolean again;

    /**
     * The question is put on the screen thread and answered away from it.
     *
     * @param question empty if there is nothing to ask
     * @param shown takes the answer; null if there is nothing to ask
     */
    Looking(Background background, Supplier<Optional<Supplier<T>>> question, Consumer<@Nullable T> shown) {
        this.background = background;
        this.question = question;
        this.shown = shown;
    }

    void look() {
        var asked = question.get();
        if (asked.isEmpty()) {
            shown.accept(null);
        }
        if (looking) {
            again = true;
        } else {
            asked.ifPresent(this::ask);
        }
    }

    private void ask(Supplier<T> asked) {
        looking = true;
        background.run(
                asked,
                answer -> {
                    if (!again) {
                        shown.accept(answer);
                    }
                    next();
                },
                failure -> {
                    next();
                    throw failure;
                });
    }

    private void next() {
        looking = false;
        if (again) {
            again = false;
            look();
        }
    }
}
