package visitwise.platform.widget;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A titled panel. */
public final class Card extends VBox {

    private final HBox header;

    public Card(String title, Node content) {
        this(new SimpleStringProperty(title), content);
    }

    /** A title that changes with what is in the panel. */
    public Card(ObservableValue<String> title, Node content) {
        var words = new Label();
        words.textProperty().bind(title);
        words.getStyleClass().add("card-title");
        words.setLabelFor(content);
        keepWhole(words);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        header = new HBox(words, space);
        header.getStyleClass().add("card-header");
        getStyleClass().add("card-panel");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(header, content);
    }

    /** Puts something at the right end of the title line. */
    public Card aside(Node node) {
        node.getStyleClass().add("card-aside");
        if (node instanceof Labeled words) {
            keepWhole(words);
        }
        header.getChildren().add(node);
        return this;
    }

    /** Words take a second line rather than being cut off. */
    private static void keepWhole(Labeled words) {
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
    }
}
