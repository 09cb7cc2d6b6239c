package visitwise.feature.participantfile.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.DosingClosure.State;
import visitwise.domain.schedule.Reschedule.Moved;
import visitwise.feature.participantfile.DosingPreview;
import visitwise.feature.participantfile.ParticipantFile;
import visitwise.platform.form.DateField;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.TextRow;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.DayWords;
import visitwise.platform.widget.RemarkList;
import visitwise.platform.widget.Sign;

/** The form that closes dosing, with what that does to the calendar beside it. */
final class CloseDosingView implements SheetPage.Sheet {

    private final CloseDosingViewModel model;
    private final Messages messages;
    private final VBox choices = new VBox();
    private final Label given = new Label();
    private final Label lastDose = new Label();
    private final RemarkList warnings;
    private final ObservableList<Moved> moved = FXCollections.observableArrayList();
    private final Form form;
    private final MoveTable table;
    private final Region content;

    CloseDosingView(CloseDosingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.table = new MoveTable(moved, false, messages);
        this.warnings = new RemarkList(Sign.DUE, messages);
        form = new Form(
                messages,
                List.of(
                        new FormRow("closeDosing.day", new DateField(model.day(), messages), messages),
                        new FormRow("closeDosing.reason", new TextRow(model.reason()), messages)));
        form.setMainAction(model::save);
        choices.getStyleClass().add("aside-body");
        given.getStyleClass().add("aside-quiet");
        given.setWrapText(true);
        var left = new Card(
                messages.text("closeDosing.title"),
                new VBox(new FillingBar(model.phaseProperty(), form, messages), choices, form));
        left.setPrefWidth(400);
        left.setMinWidth(0);
        content = Scrolled.columns(left, right());
        model.fileProperty().subscribe(this::show);
        model.previewProperty().subscribe(this::show);
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public Form form() {
        return form;
    }

    private Region right() {
        lastDose.setWrapText(true);
        lastDose.getStyleClass().add("aside-value");
        var top = new VBox(lastDose, warnings);
        top.getStyleClass().add("aside-body");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        var right = new Card(messages.text("closeDosing.preview"), new VBox(top, table.node()));
        right.setMinWidth(0);
        right.setPrefWidth(760);
        HBox.setHgrow(right, Priority.ALWAYS);
        return right;
    }

    private void show(@Nullable ParticipantFile file) {
        if (file == null) {
            return;
        }
        var dosing = file.dosing();
        given.setText(messages.text("closeDosing.given", dosing.given(), dosing.planned()));
        var closure = dosing.closure();
        boolean closed = closure != null && closure.value().state() != State.REOPENED;
        var group = new ToggleGroup();
        choices.getChildren().setAll(given);
        (closed ? List.of(State.REOPENED) : List.of(State.COMPLETE, State.EARLY)).forEach(state -> {
            var button = new RadioButton(messages.text("closeDosing.state." + state.name()));
            button.setWrapText(true);
            button.setToggleGroup(group);
            model.stateProperty().subscribe(chosen -> button.setSelected(state == chosen));
            button.selectedProperty().subscribe(chosen -> {
                if (chosen) {
                    model.stateProperty().set(state);
                }
            });
            choices.getChildren().add(button);
        });
    }

    private void show(@Nullable DosingPreview preview) {
        table.asked(preview != null && preview.lastDose() != null);
        moved.setAll(preview == null ? List.of() : preview.moved());
        warnings.show(preview == null ? List.of() : preview.checked().warnings());
        var day = preview == null ? null : preview.lastDose();
        if (day == null) {
            lastDose.setText(messages.text("closeDosing.preview.none"));
        } else if (day.date() == null) {
            lastDose.setText(
                    day.waits() == null ? "" : messages.text(day.waits().message()));
        } else {
            var key = day.happened() ? "closeDosing.lastDose.firm" : "closeDosing.lastDose.provisional";
            lastDose.setText(messages.text(key, new DayWords(messages).full(day.date())));
        }
    }
}
