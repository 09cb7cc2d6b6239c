package visitwise.app;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Messages;

/** Shows a failure until somebody puts it away, with a report to copy. */
final class FailureBar extends HBox {

    private final Subscription subscription;
    private final Messages messages;
    private final Label words = new Label();
    private String report = "";

    FailureBar(Messages messages, Failures failures) {
        this.messages = messages;
        getStyleClass().addAll("bar", "bar-failure");
        var sign = new Region();
        sign.getStyleClass().addAll("sign", "form-error-sign");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var copy = new Button(messages.text("app.failure.copy"));
        copy.setOnAction(_ -> copy());
        var away = new Button(messages.text("app.failure.putAway"));
        away.setOnAction(_ -> failures.putAway());
        getChildren().setAll(sign, words, copy, away);
        subscription = failures.shownProperty().subscribe(this::show);
    }

    /** Ends when the bar is seen no more. */
    Subscription subscription() {
        return subscription;
    }

    private void show(Failures.@Nullable Failure failure) {
        setVisible(failure != null);
        setManaged(failure != null);
        if (failure != null) {
            words.setText(messages.text(failure.words()));
            report = failure.report();
        }
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(report);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
