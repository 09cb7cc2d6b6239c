package visitwise.platform.form;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;

/** A typed time, said back as 08:30. */
public final class TimeField implements FieldEditor {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Field<LocalTime> field;
    private final TextField input;
    private final ObservableValue<String> echo;

    public TimeField(Field<LocalTime> field) {
        this.field = field;
        this.input = TypedInput.of(field, "time-field");
        this.echo = field.valueProperty().map(CLOCK::format).orElse("");
    }

    @Override
    public Field<LocalTime> field() {
        return field;
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
