package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.domain.lab.renal.Equation;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.testkit.Screen;

/** How a derived value came about, by keyboard. */
class SheetExplainTest extends SheetStory {

    private void focus(Node node) {
        Screen.on(() -> {
            node.requestFocus();
            return true;
        });
    }

    private void pressWithShift(KeyCode key) {
        var target = desktop.screen().focused();
        Screen.on(() -> {
            target.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", key, true, false, false, false));
            return true;
        });
        desktop.settle();
    }

    private void press(KeyCode key) {
        desktop.screen().press(key);
        desktop.settle();
    }

    private void explain() {
        desktop.screen().pressWithAlt(KeyCode.H);
        desktop.settle();
    }

    @ParameterizedTest
    @EnumSource
    void altHTellsHowADerivedValueIsWorkedOutAndEnterGoesOnToType(Language spoken) {
        language = spoken;
        desktop.prefer(chosen -> chosen.withLanguage(spoken));
        var messages = new Messages(spoken);
        var version = messages.text("results.how", "", "", Equation.UPCR_MG_MMOL.version(), "")
                .strip();
        measured();
        open("D0");
        result("PROT_U", "61 mg/dL");
        result("CREAT_U", "7.7");
        focus(line("PROT_U"));
        assertThat(desktop.words()).doesNotContain(version);
        explain();
        assertThat(desktop.words())
                .contains(version, messages.text("results.formula.UPCR_MG_MMOL"), "61 mg/dL")
                .contains(messages.text("results.howAndSource", "", "").strip());
        press(KeyCode.ENTER);
        assertThat(desktop.words()).doesNotContain(version);
        assertThat(desktop.screen().focused()).isInstanceOf(TextField.class).isNotEqualTo(line("PROT_U"));
    }

    @Test
    void altHGoesFromOneDerivedValueToTheNextAndRoundAgain() {
        measured();
        open("D0");
        focus(line("PROT_DIP"));
        explain();
        var first = desktop.screen().focused();
        assertThat(first.getStyleClass()).contains("sheet-line-worked-out");
        explain();
        var next = desktop.screen().focused();
        assertThat(next).isNotEqualTo(first);
        assertThat(next.getStyleClass()).contains("sheet-line-worked-out");
        for (int row = 0; row < 10 && desktop.screen().focused() != first; row++) {
            explain();
        }
        assertThat(desktop.screen().focused()).isEqualTo(first);
        pressWithShift(KeyCode.ENTER);
        assertThat(desktop.screen().focused()).isInstanceOf(TextField.class);
    }

    @Test
    void escapeLeavesTheExplanationAndNotTheSheet() {
        measured();
        open("D0");
        var sheet = desktop.route();
        focus(line("PROT_DIP"));
        explain();
        press(KeyCode.ESCAPE);
        assertThat(desktop.screen().focused()).isInstanceOf(TextField.class);
        assertThat(desktop.route()).isEqualTo(sheet);
        press(KeyCode.ESCAPE);
        assertThat(desktop.route()).isNotEqualTo(sheet);
    }
}
