package visitwise.platform.widget;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Puts the keyboard where somebody types first. */
public final class Focus {

    private Focus() {}

    /** Now, or as soon as the node is in a window: what lies in a scroll pane or a tab only comes there when drawn. */
    public static void on(Node node) {
        if (node.getScene() != null) {
            node.requestFocus();
            return;
        }
        node.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, @Nullable Scene before, @Nullable Scene now) {
                scene.removeListener(this);
                node.requestFocus();
            }
        });
    }
}
