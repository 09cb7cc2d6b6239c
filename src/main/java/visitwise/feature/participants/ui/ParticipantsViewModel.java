package visitwise.feature.participants.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.Arm;
import visitwise.domain.study.StudyId;
import visitwise.feature.participants.Filter;
import visitwise.feature.participants.ListParticipants;
import visitwise.feature.participants.ListParticipants.Sorting;
import visitwise.feature.participants.ParticipantPage;
import visitwise.feature.participants.ParticipantPage.Row;
import visitwise.feature.participants.Status;
import visitwise.feature.participants.StudyChoice;
import visitwise.platform.background.Background;

/** The list of participants: what it is narrowed to and sorted by, and the page that was found. */
final class ParticipantsViewModel {

    /** What the list is doing. */
    sealed interface Phase {

        /** Nothing was read as yet. */
        record Reading() implements Phase {}

        /** The list could not be read. */
        record Failed() implements Phase {}

        record Listed(ParticipantPage page) implements Phase {}
    }

    private final ListParticipants list;
    private final Background background;
    private final Supplier<LocalDate> today;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<@Nullable StudyId> study = new SimpleObjectProperty<>(this, "study");
    private final ObjectProperty<@Nullable Status> status = new SimpleObjectProperty<>(this, "status");
    private final ObjectProperty<@Nullable String> arm = new SimpleObjectProperty<>(this, "arm");
    private final ObjectProperty<Sorting> sorting =
            new SimpleObjectProperty<>(this, "sorting", Arrangement.USUAL.sorting());
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", new Phase.Reading());
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<StudyChoice> studies = FXCollections.observableArrayList();
    private final ObjectBinding<@Nullable StudyId> onlyStudy =
            Bindings.createObjectBinding(this::narrowedToStudy, study, studies);
    private int page;
    private int asked;
    private boolean arranging;

    ParticipantsViewModel(
            ListParticipants list, Background background, Supplier<LocalDate> today, @Nullable StudyId only) {
        this.list = list;
        this.background = background;
        this.today = today;
        study.set(only);
        study.addListener(_ -> arm.set(null));
        Stream.<Observable>of(text, study, status, arm, sorting).forEach(part -> part.addListener(_ -> narrowed()));
        refresh();
    }

    StringProperty textProperty() {
        return text;
    }

    /** Null for all studies. */
    ObjectProperty<@Nullable StudyId> studyProperty() {
        return study;
    }

    /** The study of which all participants are that can be found: the chosen one, or the only one there is. */
    ObservableValue<@Nullable StudyId> onlyStudy() {
        return onlyStudy;
    }

    private @Nullable StudyId narrowedToStudy() {
        var chosen = study.get();
        return chosen == null && studies.size() == 1 ? studies.getFirst().id() : chosen;
    }

    /** Null for any. */
    ObjectProperty<@Nullable Status> statusProperty() {
        return status;
    }

    /** Null for all arms. */
    ObjectProperty<@Nullable String> armProperty() {
        return arm;
    }

    ObjectProperty<Sorting> sortingProperty() {
        return sorting;
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ObservableList<StudyChoice> studies() {
        return studies;
    }

    /** The arms that the chosen study can be narrowed to; none for all studies, or for a masked one. */
    List<Arm> arms() {
        return studies.stream()
                .filter(choice -> choice.id().equals(study.get()))
                .findFirst()
                .map(StudyChoice::arms)
                .orElse(List.of());
    }

    /** Reads the studies and the page again. */
    void refresh() {
        background.run(list::studies, read -> {
            if (!studies.equals(read)) {
                studies.setAll(read);
            }
        });
        read();
    }

    /** Shows another page of what was found. */
    void turn(int pages) {
        if (phase.get() instanceof Phase.Listed(ParticipantPage shown)) {
            page = Math.clamp(page + pages, 0, shown.pages() - 1);
            read();
        }
    }

    /** What the list is narrowed to and sorted by. */
    Arrangement arrangement() {
        return new Arrangement(
                new Filter(study.get(), arm.get(), Arrangement.only(status.get()), text.get()), sorting.get());
    }

    /** Narrows and sorts the list as somebody kept it. */
    void arrange(Arrangement view) {
        arranging = true;
        text.set(view.filter().text());
        study.set(view.filter().study());
        status.set(view.onlyStatus());
        arm.set(view.filter().arm());
        sorting.set(view.sorting());
        arranging = false;
        narrowed();
    }

    private void narrowed() {
        if (!arranging) {
            page = 0;
            read();
        }
    }

    /** Only the answer to the last question is shown, however long earlier ones take. */
    private void read() {
        var wanted = arrangement();
        var number = page;
        var day = today.get();
        var question = ++asked;
        background.run(
                () -> list.list(wanted.filter(), wanted.sorting(), number, day),
                found -> show(question, found.rows(), new Phase.Listed(found)),
                failure -> {
                    show(question, List.of(), new Phase.Failed());
                    throw failure;
                });
    }

    private void show(int question, List<Row> found, Phase read) {
        if (question == asked) {
            rows.setAll(found);
            phase.set(read);
        }
    }
}
