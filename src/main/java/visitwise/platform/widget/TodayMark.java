package visitwise.platform.widget;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The line for today with its word above. */
final class TodayMark {

    private final Region line = new Region();
    private final Label word;

    TodayMark(String words) {
        word = new Label(words);
        word.getStyleClass().add("timeline-today-word");
        line.getStyleClass().add("timeline-today");
    }

    List<Node> nodes() {
        return List.of(line, word);
    }

    double wordHeight() {
        return word.prefHeight(-1);
    }

    void hide() {
        show(false);
    }

    /** Draws the word at the top, and the line below it. */
    void draw(double x, double top, double length) {
        show(true);
        double thickness = Math.max(1, line.prefWidth(-1));
        line.resizeRelocate(Math.rint(x - thickness / 2), top + wordHeight(), thickness, length);
        double width = word.prefWidth(-1);
        word.resizeRelocate(x - width / 2, top, width, wordHeight());
    }

    private void show(boolean shown) {
        line.setVisible(shown);
        word.setVisible(shown);
    }
}
