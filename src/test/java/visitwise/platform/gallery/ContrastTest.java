package visitwise.platform.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.testkit.Contrast;
import visitwise.testkit.Screen;

/** The measure itself, on greys whose contrast is known: #767676 is the lightest that is read well on white. */
class ContrastTest {

    @ParameterizedTest
    @CsvSource({"#767676, white, 0", "#777777, white, 1", "#0072b2, white, 0", "#56b4e9, white, 1", "white, white, 1"})
    void findsTextsThatAreTooFaint(String text, String behind, int found) {
        var faint = Screen.on(() -> {
            var label = new Label("words");
            label.setStyle("-fx-text-fill: " + text);
            var box = new VBox(label);
            box.setStyle("-fx-background-color: " + behind);
            var scene = new Scene(box);
            scene.snapshot(null);
            return Contrast.tooFaint(scene.getRoot());
        });
        assertThat(faint).hasSize(found);
    }
}
