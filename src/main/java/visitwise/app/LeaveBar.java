package visitwise.app;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Messages;

/** Asks, in the layout, before something typed is lost. */
final class LeaveBar extends HBox {

    private final Subscription subscription;
    private final Button stay;
    private @Nullable Node focusedBefore;

    LeaveBar(Messages messages, Trail trail) {
        getStyleClass().addAll("bar", "bar-warning");
        var words = new Label(messages.text("app.unsaved"));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        stay = new Button(messages.text("app.unsaved.stay"));
        stay.getStyleClass().add("accent");
        stay.setDefaultButton(false);
        stay.setOnAction(_ -> trail.stay());
        var leave = new Button(messages.text("app.unsaved.leave"));
        leave.setOnAction(_ -> trail.leaveAnyway());
        getChildren().setAll(words, stay, leave);
        subscription = trail.askedProperty().subscribe(this::show);
    }

    /** Ends when the bar is seen no more. */
    Subscription subscription() {
        return subscription;
    }

    private void show(@Nullable Runnable asked) {
        setVisible(asked != null);
        setManaged(asked != null);
        if (asked != null) {
            var focused = getScene() == null ? null : getScene().getFocusOwner();
            if (focused != null && !getChildren().contains(focused)) {
                focusedBefore = focused;
            }
            stay.requestFocus();
        } else if (focusedBefore != null) {
            // Whoever stays goes on where they were typing.
            focusedBefore.requestFocus();
            focusedBefore = null;
        }
    }
}
