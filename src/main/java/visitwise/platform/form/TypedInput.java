package visitwise.platform.form;

import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;

/** Ties a control to its field: leaving it checks, and what is shown as wrong is marked. */
final class TypedInput {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private TypedInput() {}

    /** A text field that never changes what was typed. */
    static TextField of(Field<?> field, String styleClass) {
        var input = new TextField();
        input.getStyleClass().add(styleClass);
        input.textProperty().bindBidirectional(field.typedProperty());
        // What is proposed after somebody has come here is typed over, as it is where it was there before.
        field.startsProperty().addListener(_ -> {
            if (input.isFocused()) {
                input.selectAll();
            }
        });
        tie(input, field);
        return input;
    }

    static void tie(Control input, Field<?> field) {
        input.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                field.leave();
            }
        });
        field.errorProperty().subscribe(error -> input.pseudoClassStateChanged(WRONG, error != null));
    }
}
