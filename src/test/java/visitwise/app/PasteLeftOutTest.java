package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Route;
import visitwise.storage.lab.LabResultStore;

/** What of a pasted table is not taken over is seen, and is what was meant. */
class PasteLeftOutTest extends WithFile {

    private void paste(String... lines) {
        desktop.open(new Route.File(id, Route.File.Tab.RESULTS));
        desktop.copied(String.join("\r\n", lines) + "\r\n");
        desktop.screen().pressWithCtrlAndShift(KeyCode.V);
        desktop.settle();
    }

    private void press(KeyCode key) {
        desktop.screen().press(key);
        desktop.settle();
    }

    private List<String> stored() {
        return database.read(reading -> new LabResultStore().ofAll(reading, List.of(id))).stream()
                .map(row -> row.value().reported().text())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void theColumnsOfWhichNothingIsTakenAreNamed(Language language) {
        desktop.prefer(chosen -> chosen.withLanguage(language));
        paste("Date\tALT (U/L)\tRed cells\tNurse", "2026-11-08\t18\tTNTC\tLi");
        assertThat(desktop.words()).contains(new Messages(language).text("paste.columnsLeftOut", "Red cells · Nurse"));
        paste("Date\tALT (U/L)", "2026-11-08\t18");
        assertThat(desktop.words()).doesNotContain(new Messages(language).text("paste.columnsLeftOut", ""));
    }

    @Test
    void afterARowThatIsLeftOutTheKeyboardIsOnTheNextThatStops() {
        paste("Date\tALT (U/L)\tAST (U/L)", "2026-11-07\tx\t20", "2026-11-08\ty\t21", "2026-11-09\tz\t22");
        press(KeyCode.DOWN);
        press(KeyCode.DELETE);
        press(KeyCode.DELETE);
        assertThat(desktop.words()).contains(new Messages(Language.EN).text("paste.summary", 3, 1, 0, 2));
        // The one above is still to be mended.
        press(KeyCode.ENTER);
        desktop.screen().pressWithCtrl(KeyCode.A);
        desktop.screen().type("19");
        press(KeyCode.ENTER);
        save();
        assertThat(stored()).containsExactlyInAnyOrder("19", "20", "21", "22");
    }
}
