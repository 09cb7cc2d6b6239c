package visitwise.feature.participants.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.Arm;
import visitwise.domain.study.StudyId;
import visitwise.feature.participants.ListParticipants.Sort;
import visitwise.feature.participants.ListParticipants.Sorting;
import visitwise.feature.participants.Status;
import visitwise.feature.participants.StudyChoice;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.FilterBox;

/** What the list is narrowed to and sorted by. */
final class FilterRow extends FlowPane {

    private final ParticipantsViewModel model;
    private final Messages messages;
    private final TextField text = new TextField();

    FilterRow(ParticipantsViewModel model, Messages messages, Runnable toTheList) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("filter-row");
        text.getStyleClass().add("filter-text");
        text.setAccessibleText(messages.text("participants.filter.text"));
        text.textProperty().bindBidirectional(model.textProperty());
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                event.consume();
                toTheList.run();
            }
        });
        var find = new Label(messages.text("participants.filter.text"));
        find.setLabelFor(text);
        var finding = new HBox(find, text);
        finding.getStyleClass().add("views-row");
        getChildren().addAll(finding, study(), status(), arm(), sort(), descending());
    }

    void focusText() {
        text.requestFocus();
    }

    private FilterBox<StudyId> study() {
        var box = new FilterBox<>(messages.text("participants.filter.study"), model.studyProperty());
        model.studies()
                .subscribe(() -> box.offer(
                        offered("participants.filter.allStudies", model.studies(), StudyChoice::id, this::words)));
        box.offer(offered("participants.filter.allStudies", model.studies(), StudyChoice::id, this::words));
        return box;
    }

    /** With the site where several run the study. */
    private String words(StudyChoice study) {
        var title = messages.of(study.shortTitle());
        boolean isShared = model.studies().stream()
                .anyMatch(other ->
                        other.code().equals(study.code()) && !other.id().equals(study.id()));
        return isShared
                ? messages.text(
                        "participants.filter.studyAt", title, study.site().name())
                : title;
    }

    private FilterBox<Status> status() {
        var box = new FilterBox<>(messages.text("participants.filter.status"), model.statusProperty());
        box.offer(offered(
                "participants.filter.anyStatus",
                List.of(Status.values()),
                Function.identity(),
                status -> messages.text(status.message())));
        return box;
    }

    private FilterBox<String> arm() {
        var box = new FilterBox<>(messages.text("participants.filter.arm"), model.armProperty());
        Runnable fill = () -> {
            var arms = model.arms();
            box.offer(offered("participants.filter.allArms", arms, Arm::code, arm -> messages.of(arm.name())));
            box.setVisible(!arms.isEmpty());
            box.setManaged(!arms.isEmpty());
        };
        model.studyProperty().subscribe(_ -> fill.run());
        model.studies().subscribe(fill);
        return box;
    }

    private FilterBox<Sort> sort() {
        Property<@Nullable Sort> by = new SimpleObjectProperty<>();
        model.sortingProperty().subscribe(sorting -> by.setValue(sorting.by()));
        by.subscribe(sort -> {
            var now = model.sortingProperty().get();
            if (sort != null && sort != now.by()) {
                model.sortingProperty().set(new Sorting(sort, now.descending()));
            }
        });
        var box = new FilterBox<>(messages.text("participants.sort"), by);
        box.offer(Stream.of(Sort.values())
                .map(sort -> new FilterBox.Choice<>(
                        sort, messages.text("participants.sortedBy", messages.text(ParticipantColumns.key(sort)))))
                .toList());
        return box;
    }

    private CheckBox descending() {
        var box = new CheckBox(messages.text("participants.descending"));
        model.sortingProperty().subscribe(sorting -> box.setSelected(sorting.descending()));
        box.selectedProperty().subscribe((_, descending) -> {
            var now = model.sortingProperty().get();
            model.sortingProperty().set(new Sorting(now.by(), descending));
        });
        return box;
    }

    private <S, T> List<FilterBox.Choice<T>> offered(
            String all, List<S> from, Function<S, T> value, Function<S, String> words) {
        var choices = new ArrayList<FilterBox.Choice<T>>();
        choices.add(new FilterBox.Choice<>(null, messages.text(all)));
        from.forEach(one -> choices.add(new FilterBox.Choice<>(value.apply(one), words.apply(one))));
        return choices;
    }
}
