package visitwise.platform.widget;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** A number and what it counts; pressing it shows what was counted. */
public final class CountTile extends VBox {

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
        getStyleClass().add("count-tile");
        getChildren().addAll(number, below);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
            requestFocus();
            action.run();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                action.run();
            }
        });
        show(0);
    }

    /** The words are never cut off. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
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
