package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.LaboratoryId;
import visitwise.platform.navigation.Route;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.storage.lab.SpecimenStore;
import visitwise.testkit.Screen;

/** Whose results a pasted table holds where it does not say so itself. */
class PasteLaboratoryTest extends WithFile {

    private void paste(List<String> lines) {
        desktop.copied(String.join("\r\n", lines) + "\r\n");
        desktop.screen().pressWithCtrlAndShift(KeyCode.V);
        desktop.settle();
    }

    @Test
    void theLaboratoryOfRowsThatNameNoneIsChosenAndRemembered() {
        var first = laboratory("Central");
        var second = laboratory("Night");
        desktop.open(new Route.File(id, Route.File.Tab.RESULTS));
        paste(List.of("Date\tALT (U/L)", "2026-11-08\t18"));
        var choice = desktop.find(
                ComboBox.class, box -> "Laboratory of rows that name none".equals(box.getAccessibleText()));
        Screen.on(() -> {
            choice.requestFocus();
            return true;
        });
        desktop.screen().press(KeyCode.DOWN);
        desktop.screen().press(KeyCode.DOWN);
        desktop.settle();
        save();
        assertThat(reporters()).containsExactly(second);

        desktop.open(new Route.File(id, Route.File.Tab.RESULTS));
        paste(List.of("Date\tALT (U/L)", "2026-11-09\t19"));
        save();
        assertThat(reporters()).containsExactly(second, second).doesNotContain(first);
    }

    private LaboratoryId laboratory(String name) {
        return changed(change -> new LaboratoryId(new LaboratoryStore()
                .add(change, ward.site(), new Laboratory(name, true))
                .id()));
    }

    private List<LaboratoryId> reporters() {
        return database.read(reading -> new SpecimenStore().ofAll(reading, List.of(id))).stream()
                .flatMap(row -> row.value().reportedBy().stream())
                .toList();
    }
}
