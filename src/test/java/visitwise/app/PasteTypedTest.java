package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import visitwise.platform.navigation.Route;
import visitwise.storage.lab.LabResultStore;
import visitwise.testkit.Screen;

/** What is typed about a row and not applied yet. */
class PasteTypedTest extends WithFile {

    @Test
    void whatIsTypedInTheOnlyBadRowIsSavedByTheButton() {
        desktop.open(new Route.File(id, Route.File.Tab.RESULTS));
        desktop.copied("Date\tALT (U/L)\r\n2026-11-08\tx\r\n");
        desktop.screen().pressWithCtrlAndShift(KeyCode.V);
        desktop.settle();
        var save = desktop.find(Button.class, found -> "Save 0 of 1 result".equals(found.getText()));
        assertThat(Screen.<Boolean>on(save::isDisabled)).isTrue();
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        desktop.screen().pressWithCtrl(KeyCode.A);
        desktop.screen().type("18");
        Screen.on(() -> {
            save.requestFocus();
            return true;
        });
        desktop.screen().press(KeyCode.SPACE);
        desktop.settle();
        var stored = database.read(reading -> new LabResultStore().ofAll(reading, List.of(id)));
        assertThat(stored).extracting(row -> row.value().reported().text()).containsExactly("18");
    }
}
