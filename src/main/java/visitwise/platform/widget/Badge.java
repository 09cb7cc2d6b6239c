package visitwise.platform.widget;

import javafx.scene.control.Label;

/** A count behind a name; 0 is not shown. */
public final class Badge extends Label {

    public Badge() {
        getStyleClass().add("count-badge");
        setMinWidth(USE_PREF_SIZE);
        show(0);
    }

    public void show(int count) {
        setText(Integer.toString(count));
        setVisible(count > 0);
        setManaged(count > 0);
    }
}
