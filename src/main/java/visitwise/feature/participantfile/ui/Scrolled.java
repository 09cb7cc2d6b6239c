package visitwise.feature.participantfile.ui;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A form beside what helps to fill it in, which scrolls where the window is too low for it. */
final class Scrolled {

    private Scrolled() {}

    static Region columns(Region... columns) {
        var line = new HBox(columns);
        line.getStyleClass().addAll("page-content", "form-columns");
        var scroll = new ScrollPane(line);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }
}
