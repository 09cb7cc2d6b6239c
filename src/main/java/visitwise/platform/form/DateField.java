package visitwise.platform.form;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import visitwise.domain.day.TypedDate;
import visitwise.platform.i18n.Messages;

/** A typed date, said back in both notations, as a study day and beside its window. */
public final class DateField implements FieldEditor {

    private final DateEntry entry;
    private final TextField input;
    private final StringBinding echo;

    public DateField(DateEntry entry, Messages messages) {
        this.entry = entry;
        this.input = TypedInput.of(entry.field(), "date-field");
        var words = new DateEcho(messages);
        this.echo = Bindings.createStringBinding(
                () -> words.words(
                        entry.field().value().orElse(null),
                        entry.studyDaysProperty().get(),
                        entry.windowProperty().get()),
                entry.field().valueProperty(),
                entry.studyDaysProperty(),
                entry.windowProperty());
    }

    @Override
    public Field<TypedDate> field() {
        return entry.field();
    }

    @Override
    public Control input() {
        return input;
    }

    @Override
    public ObservableValue<String> echo() {
        return echo;
    }
}
