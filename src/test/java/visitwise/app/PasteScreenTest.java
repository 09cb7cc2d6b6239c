package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.participant.ParticipantId;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Route;
import visitwise.storage.lab.LabResultStore;
import visitwise.storage.participant.ParticipantStore;
import visitwise.testkit.Screen;

/** A table of results is pasted, answered and saved, by keyboard. */
class PasteScreenTest extends WithFile {

    private static final List<String> RESULTS = List.of(
            "SCr\t45\tumol/L",
            "BUN\t4.4\tmmol/L",
            "CysC\t0.9\tmg/L",
            "UPRO\t0.61\tg/L",
            "UCr\t6.6\tmmol/L",
            "ALT\t18\tU/L",
            "AST\t22\tU/L",
            "WBC\t6.1\t10^9/L",
            "PLT\t250\t10^9/L",
            "Hb\t128\tg/L");

    private final List<ParticipantId> people = new ArrayList<>();

    private List<String> lines(String heading) {
        people.add(id);
        for (int i = 1; i < 20; i++) {
            people.add(changed(change -> enrol(change, "MSC")));
        }
        var lines = new ArrayList<String>();
        lines.add(heading);
        for (var person : people) {
            for (var result : RESULTS) {
                lines.add(number(person) + "\t2026-11-09\t8:05\t" + result);
            }
        }
        return lines;
    }

    private String number(ParticipantId person) {
        return database.read(reading -> new ParticipantStore()
                .find(reading, person)
                .orElseThrow()
                .value()
                .number());
    }

    private int stored() {
        return database.read(reading -> new LabResultStore().ofAll(reading, people))
                .size();
    }

    private void paste(List<String> lines) {
        desktop.copied(String.join("\r\n", lines) + "\r\n");
        desktop.screen().pressWithCtrlAndShift(KeyCode.V);
        desktop.settle();
    }

    private static void spoil(List<String> lines, int line, String from, String to) {
        assertThat(lines.get(line)).contains(from);
        lines.set(line, lines.get(line).replace(from, to));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fiveRowsOfTwoHundredAreBadAndTheOthersAreSavedOnceTheyAreLeftOut(Language language) {
        var messages = new Messages(language);
        desktop.prefer(chosen -> chosen.withLanguage(language));
        var lines = lines(
                language == Language.EN
                        ? "Subject ID\tDate\tTime\tTest\tResult\tUnit"
                        : "受试者编号\t采样日期\t采样时间\t检验项目\t结果\t单位");
        spoil(lines, 1, "45", "-45");
        spoil(lines, 17, "2026-11-09", "2026-02-30");
        spoil(lines, 42, number(people.get(4)), "NOBODY-9");
        spoil(lines, 103, "mg/L", "mmHg");
        spoil(lines, 200, "128", "high");
        paste(lines);
        assertThat(desktop.route()).isEqualTo(new Route.PasteResults(null));
        assertThat(desktop.words())
                .contains(messages.text("paste.saveSome", 195, 200))
                .contains(messages.text("paste.problem.unknown", "NOBODY-9"))
                .contains("2026-02-30")
                .contains("mmHg");

        save();
        assertThat(desktop.words()).contains(messages.text("paste.stops", 5));
        assertThat(stored()).isZero();
        for (int i = 5; i > 0; i--) {
            desktop.screen().press(KeyCode.DELETE);
            desktop.settle();
            assertThat(desktop.words()).contains(messages.text("paste.summary", 195, i - 1, 0, 6 - i));
            desktop.screen().press(KeyCode.F8);
        }
        assertThat(stored()).isZero();

        save();
        assertThat(stored()).isEqualTo(195);
        assertThat(desktop.words()).contains(messages.text("paste.saved", 195, 20));
        assertThat(desktop.route()).isEqualTo(new Route.Today());
    }

    @Test
    void aLineOfTheSummaryJumpsToItsRowWhichIsMended() {
        people.add(id);
        desktop.open(new Route.File(id, Route.File.Tab.RESULTS));
        paste(List.of("Date\tSCr (umol/L)\tALT (U/L)", "2026-11-08\t45\t18", "2026-11-09\t46\tx"));
        assertThat(desktop.route()).isEqualTo(new Route.PasteResults(id));
        press(Hyperlink.class, link -> link.getText().contains("\u201cx\u201d"));
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        desktop.screen().pressWithCtrl(KeyCode.A);
        desktop.screen().type("19");
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        assertThat(desktop.words()).contains("Save 4 of 4 results");
        save();
        assertThat(stored()).isEqualTo(4);
        assertThat(desktop.words()).contains("4 results of 1 participant saved.");
    }

    @Test
    void aColumnThatMayBeTwoThingsIsAskedAndRemembered() {
        people.add(id);
        desktop.open(new Route.File(id, Route.File.Tab.RESULTS));
        var table = List.of("Date\tCr (mmol/L)\tALT (U/L)", "2026-11-09\t6.6\t18");
        paste(table);
        save();
        assertThat(desktop.words()).contains("Nothing is saved: say what 1 column is, or leave it out.");
        assertThat(stored()).isZero();
        var choice = desktop.find(ComboBox.class, box -> "Column 2: Cr (mmol/L)".equals(box.getAccessibleText()));
        Screen.on(() -> {
            choice.requestFocus();
            return true;
        });
        press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(desktop.words()).contains("Creatinine concentration");
        save();
        assertThat(stored()).isEqualTo(2);

        desktop.open(new Route.File(id, Route.File.Tab.RESULTS));
        paste(table);
        assertThat(desktop.words()).contains("2 are recorded already").doesNotContain("Please choose");
    }

    private void press(KeyCode... keys) {
        for (var key : keys) {
            desktop.screen().press(key);
            desktop.settle();
        }
    }

    /** The value of the first row, with the keyboard in its field. */
    private void mendTo(String value) {
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        desktop.screen().pressWithCtrl(KeyCode.A);
        desktop.screen().type(value);
    }

    private List<String> texts() {
        return database.read(reading -> new LabResultStore().ofAll(reading, people)).stream()
                .map(row -> row.value().reported().text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aValueThatIsTypedOverIsSavedAsItIsTyped(boolean byKeys) {
        people.add(id);
        desktop.open(new Route.File(id, Route.File.Tab.RESULTS));
        paste(List.of("Date\tALT (U/L)", "2026-11-08\t610"));
        mendTo("601");
        if (byKeys) {
            save();
        } else {
            press(Button.class, button -> "Save 1 of 1 result".equals(button.getText()));
        }
        assertThat(texts()).containsExactly("601");
        assertThat(desktop.words()).contains("1 result of 1 participant saved.");
    }

    @Test
    void whoeverLeavesWithSomethingTypedIsAsked() {
        desktop.open(new Route.File(id, Route.File.Tab.RESULTS));
        paste(List.of("Date\tALT (U/L)", "2026-11-08\t610"));
        mendTo("601");
        desktop.start(new Route.Today());
        assertThat(desktop.route()).isEqualTo(new Route.PasteResults(id));
    }

    @Test
    void aNewValueIsNotKeptForTheReasonOfTheOldOne() {
        people.add(id);
        desktop.open(new Route.File(id, Route.File.Tab.RESULTS));
        paste(List.of("Date\tSCr (umol/L)", "2026-11-05\t45", "2026-11-08\t460"));
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        desktop.screen().type("repeated");
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        assertThat(desktop.words()).contains("Save 2 of 2 results");
        fill("Value", "640");
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        assertThat(desktop.words()).contains("Save 1 of 2 results");
        save();
        assertThat(desktop.words()).contains("Nothing is saved: 1 result needs an answer.");
        assertThat(stored()).isZero();
    }

    @Test
    void whatIsTypedStaysWhenTheLanguageChanges() {
        desktop.open(new Route.File(id, Route.File.Tab.RESULTS));
        paste(List.of("Date\tALT (U/L)", "2026-11-08\t610"));
        mendTo("601");
        desktop.prefer(chosen -> chosen.withLanguage(Language.ZH));
        assertThat(desktop.words()).contains("601");
    }

    @Test
    void whatIsNoTableIsSaid() {
        desktop.copied("hello");
        desktop.screen().pressWithCtrlAndShift(KeyCode.V);
        desktop.settle();
        assertThat(desktop.words()).contains("Copy the table in Excel, WPS or the laboratory system");
    }

    private <T extends Labeled> void press(Class<T> kind, Predicate<T> wanted) {
        var found = desktop.find(kind, wanted);
        Screen.on(() -> {
            found.requestFocus();
            return true;
        });
        desktop.screen().press(KeyCode.SPACE);
        desktop.settle();
    }
}
