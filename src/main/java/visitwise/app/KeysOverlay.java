package visitwise.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.PageAction;

/** What can be done by keyboard here. */
final class KeysOverlay {

    private static final Map<String, String> IN_FORMS = new TreeMap<>(Map.of(
            "keys.next",
            "Enter",
            "keys.save",
            "Ctrl+Enter",
            "keys.close",
            "Esc",
            "keys.date",
            "t  y  +14d  -2w  +3m  d28"));

    private final Overlay overlay;
    private final GridPane grid = new GridPane();
    private final Button close;

    KeysOverlay(StackPane root, Messages messages, List<PageAction> actions) {
        grid.getStyleClass().add("keys-grid");
        actions.stream()
                .filter(action -> action.keys() != null)
                .forEach(action -> add(action.keys().getDisplayText(), messages.text(action.key())));
        IN_FORMS.forEach((key, keys) -> add(keys, messages.text(key)));
        var title = new Label(messages.text("keys.title"));
        title.getStyleClass().add("overlay-title");
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(messages.text("keys.title"));
        close = new Button(messages.text("action.close"));
        overlay = new Overlay(root, new VBox(title, scroll, close));
        close.setOnAction(_ -> overlay.close());
    }

    void open() {
        if (overlay.open()) {
            close.requestFocus();
        }
    }

    private void add(String keys, String name) {
        var cap = new Label(keys);
        cap.getStyleClass().add("key-cap");
        grid.addRow(grid.getRowCount(), cap, new Label(name));
    }
}
