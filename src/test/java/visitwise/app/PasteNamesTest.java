package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import visitwise.platform.navigation.Route;
import visitwise.testkit.Screen;

/** What names in a pasted table are taken for. */
class PasteNamesTest extends WithFile {

    private void paste(List<String> lines) {
        desktop.copied(String.join("\r\n", lines) + "\r\n");
        desktop.screen().pressWithCtrlAndShift(KeyCode.V);
        desktop.settle();
    }

    @Test
    void aNameIsTakenForAnAnalyteByEnterOnlyAndCanBeTakenForAnother() {
        desktop.open(new Route.File(id, Route.File.Tab.RESULTS));
        var table = List.of("Date\tTest\tResult\tUnit", "2026-11-09\tSomething\t4.4\tmmol/L");
        paste(table);
        focusNamed();
        press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ESCAPE);
        assertThat(stateOf()).isEqualTo("");
        desktop.screen().type("urea");
        desktop.settle();
        press(KeyCode.ENTER);
        assertThat(stateOf()).startsWith("UREA");
        assertThat(desktop.screen().focused()).isInstanceOf(ComboBox.class);
        press(KeyCode.DOWN);
        desktop.screen().type("cystat");
        desktop.settle();
        press(KeyCode.ENTER);
        assertThat(stateOf()).isEqualTo("CYSTATC_S");

        paste(table);
        assertThat(stateOf()).isEqualTo("");
    }

    private ComboBox<?> named() {
        return desktop.find(ComboBox.class, box -> "“Something” means".equals(box.getAccessibleText()));
    }

    private String stateOf() {
        var box = named();
        return desktop.screen()
                .look(_ -> Objects.requireNonNullElse(box.getValue(), "").toString());
    }

    private void focusNamed() {
        var box = named();
        Screen.on(() -> {
            box.requestFocus();
            return true;
        });
    }

    private void press(KeyCode... keys) {
        for (var key : keys) {
            desktop.screen().press(key);
            desktop.settle();
        }
    }
}
