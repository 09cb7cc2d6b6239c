package visitwise.feature.participantfile.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import visitwise.domain.Message;
import visitwise.feature.participantfile.Checked;
import visitwise.platform.background.Background;

/** Asks what there is to say about a form while it is filled in; while one answer is awaited, the next question waits. */
final class Looking {

    private final Background background;
    private final Supplier<Optional<Supplier<Checked>>> question;
    private final ObservableList<Message> warnings = FXCollections.observableArrayList();
    private boolean looking;
    private boolean again;

    /** The question is put on the screen thread and answered away from it; there may be nothing to ask. */
    Looking(Background background, Supplier<Optional<Supplier<Checked>>> question) {
        this.background = background;
        this.question = question;
    }

    /** What the person should know and may still record. */
    ObservableList<Message> warnings() {
        return warnings;
    }

    void look() {
        if (looking) {
            again = true;
            return;
        }
        question.get().ifPresentOrElse(this::ask, warnings::clear);
    }

    private void ask(Supplier<Checked> asked) {
        looking = true;
        background.run(
                () -> asked.get().warnings(),
                answer -> {
                    warnings.setAll(answer);
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
