package visitwise.platform.widget;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A number and what it counts; pressing it shows what was counted. */
public final class CountTile extends Button {

    private final Label number = new Label();
    private final String words;
    private final boolean isAlarming;

    /** An alarming count is red unless it is 0. */
    public CountTile(String words, boolean isAlarming, Runnable action) {
        this.words = words;
        this.isAlarming = isAlarming;
        var below = new Label(words);
        below.getStyleClass().add("count-words");
        below.setWrapText(true);
        number.getStyleClass().add("count-number");
        var content = new VBox(number, below);
        content.getStyleClass().add("count-content");
        content.maxWidthProperty().bind(widthProperty());
        content.setMouseTransparent(true);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setOnAction(_ -> action.run());
        setMaxWidth(Double.MAX_VALUE);
        setMaxHeight(Double.MAX_VALUE);
        getStyleClass().add("count-tile");
        show(0);
    }

    public void show(int count) {
        number.setText(Integer.toString(count));
        number.getStyleClass().remove("count-alarming");
        if (isAlarming && count > 0) {
            number.getStyleClass().add("count-alarming");
        }
        setAccessibleText(count + " " + words);
    }
}
