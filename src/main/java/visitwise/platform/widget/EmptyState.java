package visitwise.platform.widget;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import visitwise.platform.i18n.Messages;

/** What an empty list says: one sentence and the one thing to do about it. */
public final class EmptyState extends VBox {

    /** What a screen says when it could not read what it shows; the window tells why. */
    public static EmptyState notRead(Messages messages, Runnable readAgain) {
        return new EmptyState(messages.text("notRead.sentence"), messages.text("notRead.again"), readAgain);
    }

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
