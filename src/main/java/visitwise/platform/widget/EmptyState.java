package visitwise.platform.widget;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What an empty list says: one sentence and the one thing to do about it. */
public final class EmptyState extends VBox {

    public EmptyState(String sentence, String buttonWords, Runnable action) {
        var words = new Label(sentence);
        words.getStyleClass().add("empty-words");
        words.setWrapText(true);
        var button = new Button(buttonWords);
        button.setOnAction(_ -> action.run());
        getStyleClass().add("empty-state");
        getChildren().addAll(words, button);
    }
}
