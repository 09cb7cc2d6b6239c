package visitwise.feature.results.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import visitwise.domain.study.StudyId;
import visitwise.feature.results.Inbox;
import visitwise.feature.results.Inbox.Abnormal;
import visitwise.feature.results.Inbox.Expected;
import visitwise.platform.background.Background;

/** The inbox: what it is narrowed to, what was found, and where the person is in it. */
final class InboxViewModel {

    /** What the inbox is doing. */
    sealed interface Phase {

        /** Nothing was read as yet. */
        record Reading() implements Phase {}

        /** It could not be read. */
        record Failed() implements Phase {}

        record Listed(Inbox inbox, Inbox.Narrowed to) implements Phase {}
    }

    /** Which abnormal results are shown. */
    enum Show {
        WAITING,
        JUDGED
    }

    private final InboxDesk desk;
    private final Background background;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<@Nullable StudyId> study = new SimpleObjectProperty<>(this, "study");
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(this, "show", Show.WAITING);
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", new Phase.Reading());
    private final ObservableList<Expected> expected = FXCollections.observableArrayList();
    private final ObservableList<Abnormal> abnormal = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Expected> atExpected = new ReadOnlyObjectWrapper<>(this, "expected");
    private final ReadOnlyObjectWrapper<@Nullable Abnormal> atAbnormal = new ReadOnlyObjectWrapper<>(this, "abnormal");
    private final InboxJudging judging;
    private int asked;

    InboxViewModel(InboxDesk desk, Background background, InboxJudging.Saved saved) {
        this.desk = desk;
        this.background = background;
        this.judging = new InboxJudging(desk, background, this::read, saved);
        text.subscribe((_, _) -> read());
        study.subscribe((_, _) -> read());
        show.subscribe((_, now) -> {
            judging.change(now == Show.JUDGED);
            atAbnormal.set(null);
            fill();
        });
        read();
    }

    StringProperty textProperty() {
        return text;
    }

    /** Null for all studies. */
    ObjectProperty<@Nullable StudyId> studyProperty() {
        return study;
    }

    ObjectProperty<Show> showProperty() {
        return show;
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    ObservableList<Expected> expected() {
        return expected;
    }

    /** Those that wait, or those judged last. */
    ObservableList<Abnormal> abnormal() {
        return abnormal;
    }

    /** Where the person is among the visits; null if nowhere. */
    ReadOnlyObjectProperty<@Nullable Expected> atExpectedProperty() {
        return atExpected.getReadOnlyProperty();
    }

    /** Where the person is among the abnormal results; null if nowhere. */
    ReadOnlyObjectProperty<@Nullable Abnormal> atAbnormalProperty() {
        return atAbnormal.getReadOnlyProperty();
    }

    InboxJudging judging() {
        return judging;
    }

    InboxDesk desk() {
        return desk;
    }

    void goTo(@Nullable Expected row) {
        if (row != null) {
            atExpected.set(row);
        }
    }

    void goTo(@Nullable Abnormal row) {
        if (row != null) {
            atAbnormal.set(row);
        }
    }

    void showEverything() {
        text.set("");
        study.set(null);
    }

    /** Reads the lists again; only the answer to the last question is shown. */
    void read() {
        int question = ++asked;
        var to = new Inbox.Narrowed(study.get(), text.get());
        background.run(() -> desk.list().list(to), inbox -> show(question, new Phase.Listed(inbox, to)), failure -> {
            show(question, new Phase.Failed());
            throw failure;
        });
    }

    private void show(int question, Phase read) {
        if (question == asked) {
            phase.set(read);
            fill();
        }
    }

    private void fill() {
        if (!(phase.get() instanceof Phase.Listed(Inbox inbox, var _))) {
            expected.clear();
            abnormal.clear();
            return;
        }
        put(expected, inbox.expected(), atExpected, Expected::isSame);
        put(abnormal, show.get() == Show.WAITING ? inbox.unjudged() : inbox.judged(), atAbnormal, Abnormal::isSame);
    }

    /** The person stays at the same row; if that is done, at the next one that is left. */
    private static <R> void put(
            ObservableList<R> rows, List<R> read, ReadOnlyObjectWrapper<@Nullable R> place, BiPredicate<R, R> isSame) {
        var was = place.get();
        var before = List.copyOf(rows);
        rows.setAll(read);
        if (was == null) {
            return;
        }
        place.set(null);
        place.set(before.stream()
                .skip(Math.max(0, before.indexOf(was)))
                .map(row -> read.stream()
                        .filter(one -> isSame.test(one, row))
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(read.isEmpty() ? null : read.getLast()));
    }
}
