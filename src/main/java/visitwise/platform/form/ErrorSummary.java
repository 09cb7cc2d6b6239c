package visitwise.platform.form;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import visitwise.platform.i18n.Messages;

/** What is wrong in a form, on top of it; each line goes to its field. */
final class ErrorSummary extends VBox {

    private final Messages messages;
    private final List<FormRow> rows;
    private final Label title = new Label();

    ErrorSummary(List<FormRow> rows, Messages messages) {
        this.rows = rows;
        this.messages = messages;
        getStyleClass().add("error-summary");
        title.getStyleClass().add("error-summary-title");
        rows.forEach(row -> row.field().errorProperty().subscribe(this::show));
        show();
    }

    private void show() {
        var lines = rows.stream()
                .filter(row -> row.field().errorProperty().get() != null)
                .map(this::line)
                .toList();
        title.setText(messages.text("form.summary", lines.size()));
        getChildren().setAll(title);
        getChildren().addAll(lines);
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
        setAccessibleText(title.getText());
    }

    private Hyperlink line(FormRow row) {
        var error = row.field().errorProperty().get();
        var line = new Hyperlink(
                messages.text("form.summary.line", row.name(), error == null ? "" : messages.text(error)));
        line.setWrapText(true);
        line.getStyleClass().add("error-summary-line");
        line.setOnAction(_ -> row.focusInput());
        return line;
    }
}
