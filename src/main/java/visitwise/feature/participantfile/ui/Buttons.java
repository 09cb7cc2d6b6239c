package visitwise.feature.participantfile.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The buttons of a form, in the same place on each. */
final class Buttons {

    private Buttons() {}

    /** On a line, or more where there is no room. */
    static FlowPane line(Button... buttons) {
        var line = new FlowPane(buttons);
        for (var button : buttons) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        line.getStyleClass().add("form-buttons");
        return line;
    }
}
