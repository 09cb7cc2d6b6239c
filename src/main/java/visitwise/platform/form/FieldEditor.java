package visitwise.platform.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;

/** What shows a field and takes its text. */
public interface FieldEditor {

    Field<?> field();

    /** The control that has the focus. */
    Control input();

    /** What was understood, said back; empty if there is nothing to say. */
    ObservableValue<String> echo();

    /** What the number is counted in; empty if it has no unit. */
    default String unit() {
        return "";
    }
}
