package visitwise.app;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.platform.navigation.Notices;

/** What was said lately, the newest first. */
final class NoticeLog implements Notices {

    private static final int KEPT = 50;

    private final ObservableList<Notice> notices = FXCollections.observableArrayList();

    /**
     * One thing that was said.
     *
     * @param undo what can be taken back; null if nothing can
     */
    record Notice(Message done, @Nullable Undo undo) {}

    /** A named way back. */
    record Undo(Message name, Runnable run) {}

    @Override
    public void say(Message done) {
        add(new Notice(done, null));
    }

    @Override
    public void say(Message done, Message name, Runnable undo) {
        add(new Notice(done, new Undo(name, undo)));
    }

    ObservableList<Notice> notices() {
        return notices;
    }

    /** True while what was said last can be taken back. */
    ObservableValue<Boolean> canUndo() {
        return Bindings.createBooleanBinding(
                () -> !notices.isEmpty() && notices.getFirst().undo() != null, notices);
    }

    /** Takes back what was said last, if that can be. */
    void undoLast() {
        if (!notices.isEmpty()) {
            undo(notices.getFirst());
        }
    }

    /** A way back can be taken once. */
    void undo(Notice notice) {
        var undo = notice.undo();
        int place = notices.indexOf(notice);
        if (undo != null && place >= 0) {
            notices.set(place, new Notice(notice.done(), null));
            undo.run().run();
        }
    }

    private void add(Notice notice) {
        notices.addFirst(notice);
        if (notices.size() > KEPT) {
            notices.removeLast();
        }
    }
}
