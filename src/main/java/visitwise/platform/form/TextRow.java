package visitwise.platform.form;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;

/** Typed words. */
public final class TextRow implements FieldEditor {

    private final Field<String> field;
    private final TextField input;
    private final ReadOnlyStringWrapper echo = new ReadOnlyStringWrapper("");

    public TextRow(Field<String> field) {
        this.field = field;
        this.input = TypedInput.of(field, "text-row");
    }

    @Override
    public Field<String> field() {
        return field;
    }

    @Override
    public Control input() {
        return input;
    }

    @Override
    public ObservableValue<String> echo() {
        return echo.getReadOnlyProperty();
    }
}
