package visitwise.platform.form;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;

/** A typed value of any kind, right-aligned as a number is. */
public final class ValueField<T> implements FieldEditor {

    private final Field<T> field;
    private final TextField input;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");

    public ValueField(Field<T> field) {
        this.field = field;
        this.input = TypedInput.of(field, "number-field");
    }

    @Override
    public Field<T> field() {
        return field;
    }

    @Override
    public Control input() {
        return input;
    }

    /** What to say about the value, such as what it is in another unit. */
    public StringProperty noteProperty() {
        return note;
    }

    @Override
    public ObservableValue<String> echo() {
        return note.getReadOnlyProperty();
    }
}
