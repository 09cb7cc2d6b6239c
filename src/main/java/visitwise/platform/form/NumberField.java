package visitwise.platform.form;

import java.math.BigDecimal;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;

/** A typed number with its unit, right-aligned. */
public final class NumberField implements FieldEditor {

    private final Field<BigDecimal> field;
    private final TextField input;
    private final String unit;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");

    /** The unit stands behind the field; it may be empty. */
    public NumberField(Field<BigDecimal> field, String unit) {
        this.field = field;
        this.unit = unit;
        this.input = TypedInput.of(field, "number-field");
    }

    @Override
    public Field<BigDecimal> field() {
        return field;
    }

    @Override
    public Control input() {
        return input;
    }

    /** What to say about the number, such as the value in another unit. */
    public StringProperty noteProperty() {
        return note;
    }

    @Override
    public ObservableValue<String> echo() {
        return note.getReadOnlyProperty();
    }

    @Override
    public String unit() {
        return unit;
    }
}
