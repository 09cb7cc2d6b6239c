package visitwise.feature.enrolment.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import visitwise.platform.form.Field;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.TextRow;
import visitwise.platform.i18n.Messages;

/** Asks why somebody may not take part. */
final class FailureBar extends HBox {

    private final Field<String> reason;
    private final Form form;
    private final Runnable away;

    FailureBar(Field<String> reason, Messages messages, Runnable record, Runnable away) {
        this.reason = reason;
        this.away = away;
        form = new Form(messages, List.of(new FormRow("enrolment.failure.reason", new TextRow(reason), messages)));
        form.setMainAction(record);
        form.setAfterLast(record);
        var button = new Button(messages.text("enrolment.failure.record"));
        button.setOnAction(_ -> form.submit());
        var cancel = new Button(messages.text("enrolment.failure.cancel"));
        cancel.setOnAction(_ -> end());
        getStyleClass().addAll("card-panel", "failure-bar");
        HBox.setHgrow(form, Priority.ALWAYS);
        getChildren().addAll(form, button, cancel);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                end();
            }
        });
        show(!reason.typed().isEmpty());
    }

    void start() {
        show(true);
        form.focusFirst();
    }

    boolean focusIfWrong() {
        var isWrong = isVisible() && reason.errorProperty().get() != null;
        if (isWrong) {
            form.focusFirst();
        }
        return isWrong;
    }

    private void end() {
        show(false);
        away.run();
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
