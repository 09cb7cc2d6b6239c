package visitwise.feature.participantfile.ui;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldEditor;
import visitwise.platform.form.FormRow;
import visitwise.platform.i18n.Messages;

/** A tick for an assessment that was done, and beside it the reason if it was not. */
final class AssessmentField implements FieldEditor {

    private final AssessmentEntry entry;
    private final CheckBox tick = new CheckBox();
    private final ReadOnlyStringWrapper echo = new ReadOnlyStringWrapper("");

    private AssessmentField(AssessmentEntry entry) {
        this.entry = entry;
        tick.selectedProperty().bindBidirectional(entry.doneProperty());
    }

    static FormRow row(AssessmentEntry entry, Messages messages) {
        var reason = new TextField();
        reason.textProperty().bindBidirectional(entry.reason().typedProperty());
        reason.disableProperty().bind(entry.doneProperty());
        reason.setPromptText(messages.text("visitForm.notDone"));
        reason.setAccessibleText(
                messages.text("visitForm.notDoneOf", entry.assessment().name()));
        reason.getStyleClass().addAll("text-row", "assessment-reason");
        var row = FormRow.named(entry.assessment().name(), new AssessmentField(entry), messages)
                .beside(reason);
        row.getStyleClass().add("assessment-row");
        return row;
    }

    @Override
    public Field<?> field() {
        return entry.reason();
    }

    @Override
    public Control input() {
        return tick;
    }

    @Override
    public ObservableValue<String> echo() {
        return echo.getReadOnlyProperty();
    }
}
