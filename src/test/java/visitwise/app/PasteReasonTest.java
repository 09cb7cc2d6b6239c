package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.domain.lab.LabResult;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Route;
import visitwise.storage.lab.LabResultStore;

/** Why a pasted value is kept although it is not plausible. */
class PasteReasonTest extends WithFile {

    private List<LabResult> stored() {
        return database.read(reading -> new LabResultStore().ofAll(reading, List.of(id))).stream()
                .map(row -> row.value())
                .toList();
    }

    private void pasteAJump() {
        desktop.open(new Route.File(id, Route.File.Tab.RESULTS));
        desktop.copied("Date\tSCr (umol/L)\r\n2026-11-05\t45\r\n2026-11-08\t460\r\n");
        desktop.screen().pressWithCtrlAndShift(KeyCode.V);
        desktop.settle();
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
    }

    private void enter(String text) {
        desktop.screen().type(text);
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNumberIsNoReasonAndTheKeyboardStaysWhereItIsMended(Language language) {
        var messages = new Messages(language);
        desktop.prefer(chosen -> chosen.withLanguage(language));
        pasteAJump();

        enter("46");

        assertThat(desktop.words())
                .contains(messages.text("results.problem.noWords", "46"))
                .contains(messages.text("paste.saveSome", 1, 2));
        assertThat(desktop.screen().focused()).isInstanceOfSatisfying(TextField.class, field -> {
            assertThat(field.getText()).isEqualTo("46");
            assertThat(field.getAccessibleHelp()).isEqualTo(messages.text("results.problem.noWords", "46"));
        });
        save();
        assertThat(stored()).isEmpty();

        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        desktop.screen().pressWithCtrl(KeyCode.A);
        enter("repeated");
        assertThat(desktop.words()).doesNotContain(messages.text("results.problem.noWords", "46"));
        save();
        assertThat(stored())
                .filteredOn(result -> result.reported().text().equals("460"))
                .allSatisfy(result -> assertThat(kept(result)).contains("repeated"))
                .hasSize(1);
    }

    @Test
    void aNumberTypedForAReasonIsNotStoredWithTheMendedValue() {
        pasteAJump();
        desktop.screen().type("46");
        fill("Value", "46");
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        save();

        assertThat(stored())
                .hasSize(2)
                .extracting(result -> result.reported().text())
                .containsExactlyInAnyOrder("45", "46");
        assertThat(stored()).allSatisfy(result -> assertThat(kept(result)).isEmpty());
    }

    private static Optional<String> kept(LabResult result) {
        return result.meaning().map(meaning -> meaning.kept());
    }
}
