package visitwise.testkit;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What somebody who cannot see well would miss on a screen. */
public final class Readable {

    private Readable() {}

    /** Controls that take the focus and say nothing of what they are. */
    public static List<String> nameless(Parent root) {
        return Screen.all(root)
                .filter(node -> node instanceof Control && node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !(node instanceof ScrollBar))
                .filter(node -> !isNamed(root, node))
                .map(node -> node.getClass().getSimpleName() + " " + node.getStyleClass())
                .distinct()
                .toList();
    }

    /** Words that are not shown whole, unless a tooltip shows them. */
    public static List<String> cutOff(Parent root) {
        return Screen.all(root)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(labeled ->
                        labeled.getText() != null && !labeled.getText().isBlank())
                .filter(labeled -> labeled.getTooltip() == null && !(labeled instanceof IndexedCell<?>))
                .filter(labeled -> shown(labeled).noneMatch(text -> same(labeled, text)))
                .map(labeled -> labeled.getText() + " → "
                        + shown(labeled).map(Text::getText).toList())
                .distinct()
                .toList();
    }

    private static boolean same(Labeled labeled, Text text) {
        var wanted = labeled.isMnemonicParsing() ? labeled.getText().replaceFirst("_", "") : labeled.getText();
        return text.getText().replaceAll("\\s", "").equals(wanted.replaceAll("\\s", ""));
    }

    private static Stream<Text> shown(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast);
    }

    private static boolean isNamed(Parent root, Node node) {
        return isText(node.getAccessibleText())
                || (node instanceof Labeled labeled && isText(labeled.getText()))
                || (node instanceof TextInputControl input && isText(input.getPromptText()))
                || Screen.all(root).anyMatch(label -> label instanceof Label named && named.getLabelFor() == node);
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }
}
