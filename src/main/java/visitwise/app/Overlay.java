package visitwise.app;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Something shown above the window until it is put away; the focus returns where it came from. */
final class Overlay extends StackPane {

    private final StackPane root;
    private @Nullable Node focusedBefore;

    Overlay(StackPane root, Region panel) {
        this.root = root;
        getStyleClass().add("overlay");
        panel.getStyleClass().add("overlay-panel");
        panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(panel);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        setOnMousePressed(this::pressed);
    }

    /** Shows it, unless another one is open already. */
    boolean open() {
        if (root.getChildren().stream().anyMatch(Overlay.class::isInstance)) {
            return false;
        }
        focusedBefore = root.getScene() == null ? null : root.getScene().getFocusOwner();
        root.getChildren().getFirst().setDisable(true);
        root.getChildren().add(this);
        // Controls take keys only once they are styled: what is typed at once must not be lost.
        applyCss();
        return true;
    }

    void close() {
        root.getChildren().remove(this);
        root.getChildren().getFirst().setDisable(false);
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
    }

    private void pressed(MouseEvent event) {
        if (event.getTarget() == this) {
            close();
        }
    }
}
