package visitwise.feature.results.ui;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The name of a row, with something quiet below it and the other language on hover. */
final class NameCell extends VBox {

    NameCell(String name, String below, String hover) {
        var words = label(name, "sheet-analyte");
        words.setTooltip(new Tooltip(hover));
        getChildren().add(words);
        if (!below.isEmpty()) {
            getChildren().add(label(below, "sheet-below"));
        }
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
