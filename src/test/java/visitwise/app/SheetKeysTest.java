package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.panel.Cell;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Route;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.testkit.Screen;

/** The keys that the sheet promises, and what it remembers. */
class SheetKeysTest extends SheetStory {

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

    private void keep() {
        desktop.screen().pressWithCtrl(KeyCode.S);
        desktop.settle();
    }

    /** Chooses the next unit of the row by keyboard alone. */
    private void chooseNextUnit(String analyte) {
        focus(line(analyte));
        desktop.screen().pressWithAlt(KeyCode.DOWN);
        desktop.settle();
        var picker = picker(analyte);
        assertThat(Screen.<Boolean>on(picker::isShowing)).isTrue();
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
    }

    @Test
    void enterGoesDownAndShiftEnterGoesUp() {
        open("D0");
        focus(line("PROT_DIP"));
        press(KeyCode.ENTER);
        assertThat(desktop.screen().focused()).isEqualTo(line("OCCBLD_U"));
        press(KeyCode.ENTER);
        assertThat(desktop.screen().focused()).isEqualTo(line("PROT_U"));
        pressWithShift(KeyCode.ENTER);
        assertThat(desktop.screen().focused()).isEqualTo(line("OCCBLD_U"));
        pressWithShift(KeyCode.ENTER);
        pressWithShift(KeyCode.ENTER);
        assertThat(desktop.screen().focused()).as("the first row").isEqualTo(line("PROT_DIP"));
    }

    @Test
    void altDownOpensTheUnitsAndTheChoiceGoesBackToTheValue() {
        measured();
        open("D0");
        result("CREAT_S", "0.51");
        var before = unit("CREAT_S");
        chooseNextUnit("CREAT_S");
        assertThat(unit("CREAT_S")).isNotEqualTo(before);
        assertThat(desktop.screen().focused()).isEqualTo(line("CREAT_S"));
        press(KeyCode.ENTER);
        save();
        assertThat(labFile().specimens()).hasSize(1);
        assertThat(stored("CREAT_S").reported().unit()).isEqualTo("mg/dL");
    }

    @Test
    void theUnitIsNotThatWhichTheArrowsPassed() {
        open("D0");
        var before = unit("CREAT_S");
        focus(line("CREAT_S"));
        desktop.screen().pressWithAlt(KeyCode.DOWN);
        desktop.settle();
        press(KeyCode.DOWN);
        assertThat(unit("CREAT_S")).isNotEqualTo(before);
        press(KeyCode.ESCAPE);
        assertThat(unit("CREAT_S")).isEqualTo(before);
        assertThat(desktop.screen().focused()).isEqualTo(line("CREAT_S"));
        result("CREAT_S", "45");
        save();
        assertThat(stored("CREAT_S").reported().unit()).isEqualTo(before);
    }

    @Test
    void aRowWithOneUnitHasNoChoice() {
        open("D0");
        focus(line("PROT_DIP"));
        desktop.screen().pressWithAlt(KeyCode.DOWN);
        desktop.settle();
        assertThat(desktop.screen().focused()).isEqualTo(line("PROT_DIP"));
    }

    @ParameterizedTest
    @EnumSource
    void ctrlSSavesWhereverTheKeyboardIs(Language spoken) {
        language = spoken;
        desktop.prefer(chosen -> chosen.withLanguage(spoken));
        open("D0");
        result("PROT_DIP", "2+");
        focus(line("CREAT_S"));
        keep();
        assertThat(labFile().results()).hasSize(1);
        assertThat(desktop.words()).contains(new Messages(spoken).text("results.saved", 1, 0));
        open("D7");
        fillDay("2026-11-09");
        result("PROT_DIP", "1+");
        focus(desktop.find(
                Button.class,
                button -> new Messages(spoken).text("results.save").equals(button.getText())));
        keep();
        assertThat(labFile().results()).hasSize(2);
    }

    @Test
    void ctrlEnterSavesFromTheHeadAndFromARow() {
        open("D0");
        result("PROT_DIP", "2+");
        focus(input("Time"));
        save();
        assertThat(labFile().results()).hasSize(1);
        open("D7");
        fillDay("2026-11-09");
        result("PROT_DIP", "1+");
        focus(line("CREAT_U"));
        save();
        assertThat(labFile().results()).hasSize(2);
    }

    @Test
    void theLastRowGoesToTheSaveButtonWhichEnterPresses() {
        open("D0");
        result("PROT_DIP", "2+");
        focus(line("CREAT_S"));
        press(KeyCode.ENTER);
        assertThat(desktop.screen().focused()).isInstanceOf(Button.class);
        press(KeyCode.ENTER);
        assertThat(labFile().results()).hasSize(1);
    }

    private void saveAndNext() {
        desktop.screen().pressWithCtrlAndShift(KeyCode.ENTER);
        desktop.settle();
    }

    @Test
    void savingGoesOnWithTheNextVisitThatHasCome() {
        open("D0");
        for (var next : List.of("D7", "D14")) {
            fillDay(next.equals("D7") ? "2026-11-02" : "2026-11-09");
            result("PROT_DIP", "2+");
            saveAndNext();
            assertThat(desktop.words()).contains("Results saved: 1 entered, 0 corrected");
            assertThat(desktop.route()).isEqualTo(new Route.Results(boy, next));
            assertThat(desktop.screen().focused()).as("where one types first").isInstanceOf(TextField.class);
        }
        result("PROT_DIP", "1+");
        saveAndNext();
        assertThat(labFile().results()).as(desktop.words()).hasSize(3);
        assertThat(desktop.route()).as("no other has come").isEqualTo(new Route.Today());
    }

    @Test
    void linksOfTheFooterGoToTheRowThatNeedsAnAnswer() {
        earlier("UREA_S", "4.4", "mmol/L");
        open("D0");
        add("UREA_S");
        result("UREA_S", "54");
        result("CREAT_S", "abc");
        focus(line("PROT_DIP"));
        for (var analyte : new String[] {"UREA_S", "CREAT_S"}) {
            var link = desktop.find(Hyperlink.class, found -> found.getText().startsWith(name(analyte) + ":"));
            assertThat(link.isFocusTraversable()).isTrue();
            focus(link);
            press(KeyCode.SPACE);
            assertThat(desktop.screen().focused()).isEqualTo(line(analyte));
        }
        assertThat(desktop.words()).contains("2 need your answer before it can be saved:");
        result("CREAT_S", "45");
        result("UREA_S", "4.5");
        assertThat(desktop.words()).doesNotContain("your answer before it can be saved");
    }

    @Test
    void theUnitChosenLastIsProposedForTheNextSheetOfAnybodyAtTheSite() {
        var girl = enrolled(arm());
        open("D0");
        assertThat(unit("CREAT_S")).isEqualTo("umol/L");
        chooseNextUnit("CREAT_S");
        var chosen = unit("CREAT_S");
        assertThat(chosen).isNotEqualTo("umol/L");
        desktop.open(new Route.Results(girl, "D0"));
        assertThat(unit("CREAT_S")).isEqualTo(chosen);
    }

    @Test
    void theUnitOfTheLastResultIsProposedAsLongAsNoneWasChosen() {
        earlier("CREAT_S", "0.5", "mg/dL");
        open("D0");
        assertThat(unit("CREAT_S")).isEqualTo("mg/dL");
    }

    @Test
    void theLaboratoryChosenLastIsProposed() {
        saved(change -> Stream.of("Central", "Ward")
                .map(name -> new LaboratoryStore().add(change, ward.site(), new Laboratory(name, true)))
                .toList());
        open("D0");
        var laboratory = input("Laboratory");
        focus(laboratory);
        desktop.screen().type("w");
        result("PROT_DIP", "2+");
        save();
        assertThat(labFile().specimens().getFirst().value().reportedBy()).isPresent();
        desktop.open(new Route.Results(enrolled(arm()), "D0"));
        result("PROT_DIP", "1+");
        var proposed = input("Laboratory");
        assertThat(desktop.screen().<String>look(_ -> Screen.words(proposed))).contains("Ward");
    }

    @ParameterizedTest
    @EnumSource
    void theListOfKeysNamesThem(Language spoken) {
        var messages = new Messages(spoken);
        desktop.prefer(chosen -> chosen.withLanguage(spoken));
        open("D0");
        press(KeyCode.F1);
        assertThat(desktop.words())
                .contains("Ctrl+S\n" + messages.text("results.save"))
                .contains("Alt+U\n" + messages.text("results.takeUnit"))
                .contains("Shift+↵\n" + messages.text("results.rowUp"))
                .contains("Alt+↓\n" + messages.text("results.chooseUnit"))
                .contains(messages.text("action.saveAndNext"));
    }

    /** Of a stored sheet all lines are as they were reported, whatever was chosen elsewhere. */
    @Test
    void aStoredSheetKeepsItsUnits() {
        var of = new SheetOf(boy, "D0", null);
        var draft = new SheetDraft(
                of, null, DAY0, null, null, Map.of("CREAT_S", Cell.of("45", "umol/L")), SheetDraft.Seen.NOTHING);
        assertThat(new SaveSheet(database, library).save(draft, CHEN, NOW)).isInstanceOf(SheetOutcome.Saved.class);
        desktop.open(new Route.Results(enrolled(arm()), "D0"));
        chooseNextUnit("CREAT_S");
        open("D0");
        assertThat(unit("CREAT_S")).isEqualTo("umol/L");
        assertThat(shown("CREAT_S")).isEqualTo("45");
    }
}
