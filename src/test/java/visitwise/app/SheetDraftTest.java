package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Cell;
import visitwise.feature.results.OpenSheet;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;

/** A sheet that was typed and not saved is here again at the next start, and nowhere else. */
class SheetDraftTest extends SheetStory {

    private static final String AGAIN = "What you typed on 2026-11-16 at 12:00 was not saved. It is here again.";
    private static final String OUTDATED = "was not saved, and what is recorded was changed since";
    private static final String NOT_SAVED = "was not saved";
    private static final ChangeContext POINT = new ChangeContext("Chen Jie", "point");

    /** The program ends with the sheet open, and starts again. */
    private void startAgain(Language spoken, Clock clock) {
        desktop.close();
        language = spoken;
        database = Database.open(DataFolder.at(folder), clock);
        desktop = RunningDesktop.over(database, clock, spoken);
    }

    private void startAgain() {
        startAgain(Language.EN, CLOCK);
    }

    private String[] drafts() {
        var files = folder.resolve(Session.DRAFTS).toFile().list();
        return files == null ? new String[0] : files;
    }

    private boolean isOnSheet(String analyte) {
        return desktop.words().contains("\n" + name(analyte) + "\n");
    }

    private void discard() {
        desktop.screen().pressWithAltAndShift(KeyCode.DELETE);
        desktop.settle();
    }

    private void putIn() {
        desktop.screen().pressWithAltAndShift(KeyCode.INSERT);
        desktop.settle();
    }

    private SheetDraft.Seen seen(SheetOf of) {
        return SheetDraft.Seen.of(new OpenSheet(database, library).open(of, TODAY));
    }

    /** Somebody else saves the sheet. */
    private SpecimenId other(SheetOf of, Map<String, Cell> cells) {
        var draft = new SheetDraft(of, null, DAY0.minusDays(3), null, null, cells, seen(of));
        return ((SheetOutcome.Saved) new SaveSheet(database, library).save(draft, POINT, NOW)).specimen();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTypedIsHereAgainInEitherLanguageAndCanBeSaved(Language spoken) {
        measured();
        open("D0");
        result("PROT_DIP", "2+");
        result("CREAT_S", "0.51 mg/dL");
        fill("Time", "0805");
        startAgain(spoken, CLOCK);
        open("D0");
        assertThat(desktop.words()).contains(new Messages(spoken).text("drafts.again", TODAY, NOW.toLocalTime()));
        assertThat(shown("PROT_DIP")).isEqualTo("2+");
        assertThat(shown("CREAT_S")).isEqualTo("0.51 mg/dL");
        assertThat(desktop.words()).contains("→ 45.1");
        save();
        assertThat(stored("CREAT_S").reported().text()).isEqualTo("0.51");
        assertThat(drafts()).isEmpty();
        open("D0");
        assertThat(desktop.words()).doesNotContain(new Messages(spoken).text("drafts.discard"));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasTypedIsThrownAwayByKeyInEitherLanguage(Language spoken) {
        open("D0");
        result("CREAT_S", "45");
        add("UREA_S");
        result("UREA_S", "4.4");
        startAgain(spoken, CLOCK);
        open("D0");
        assertThat(isOnSheet("UREA_S")).isTrue();
        discard();
        assertThat(shown("CREAT_S")).isEmpty();
        assertThat(isOnSheet("UREA_S")).isFalse();
        assertThat(desktop.words()).doesNotContain(new Messages(spoken).text("drafts.discard"));
        startAgain(spoken, CLOCK);
        assertThat(drafts()).isEmpty();
        open("D0");
        assertThat(shown("CREAT_S")).isEmpty();
        desktop.screen().press(KeyCode.ESCAPE);
        desktop.settle();
        assertThat(desktop.route()).isNotEqualTo(new Route.Results(boy, "D0"));
    }

    @Test
    void theButtonsOfTheBarAreReachedByTheKeyboard() {
        open("D0");
        result("CREAT_S", "45");
        startAgain();
        open("D0");
        var button = desktop.find(
                Button.class, found -> String.valueOf(found.getText()).startsWith("Discard what was typed"));
        assertThat(button.isFocusTraversable()).isTrue();
        desktop.screen().look(_ -> {
            button.requestFocus();
            return true;
        });
        desktop.screen().press(KeyCode.SPACE);
        desktop.settle();
        assertThat(shown("CREAT_S")).isEmpty();
        assertThat(desktop.words()).doesNotContain(NOT_SAVED);
    }

    @Test
    void aDiscardedAnalyteCanBePutOnTheSheetAgain() {
        open("D0");
        add("UREA_S");
        result("UREA_S", "4.4");
        discardTyped();
        add("UREA_S");
        result("UREA_S", "4.5");
        assertThat(shown("UREA_S")).isEqualTo("4.5");
        save();
        assertThat(stored("UREA_S").reported().text()).isEqualTo("4.5");
    }

    /** The bar is there once the program started again. */
    private void discardTyped() {
        startAgain();
        open("D0");
        discard();
    }

    @Test
    void theDayThatWasSeenStaysOnTheNextDay() {
        open("D0");
        result("CREAT_S", "45");
        assertThat(day()).isEqualTo("2026-11-16");
        startAgain(Language.EN, Clock.offset(CLOCK, Duration.ofDays(1)));
        open("D0");
        assertThat(day()).isEqualTo("2026-11-16");
        discard();
        assertThat(day()).isEqualTo("2026-11-17");
    }

    private String day() {
        var start = "Day of the specimen";
        var input = desktop.find(
                TextField.class,
                field -> field.getAccessibleText() != null
                        && field.getAccessibleText().startsWith(start));
        return desktop.screen().look(_ -> input.getText());
    }

    @Test
    void anotherUnitAndAReasonToKeepAreHereAgain() {
        earlier("UREA_S", "4.4", "mmol/L");
        open("D0");
        add("UREA_S");
        result("UREA_S", "54");
        reason("reason to keep Urea", "repeated");
        add("CYSTATC_S");
        startAgain();
        open("D0");
        assertThat(shown("UREA_S")).isEqualTo("54");
        assertThat(unit("UREA_S")).isEqualTo("mmol/L");
        assertThat(typed("reason to keep Urea")).isEqualTo("repeated");
        assertThat(desktop.words()).contains("kept");
        assertThat(isOnSheet("CYSTATC_S")).isTrue();
        save();
        assertThat(labFile().specimens()).hasSize(2);
    }

    @Test
    void whatTheSheetOfASpecimenSaysIsFoundByEveryWayToIt() {
        var sheet = other(new SheetOf(boy, "D0", null), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        desktop.open(new Route.Results(boy, null, sheet));
        result("CREAT_S", "46");
        startAgain();
        open("D0");
        assertThat(desktop.words()).contains(AGAIN);
        assertThat(shown("CREAT_S")).isEqualTo("46");
        save();
        assertThat(desktop.words()).contains("say why");
        reason("Reason for the correction", "slip");
        startAgain();
        open("D0");
        assertThat(typed("Reason for the correction")).isEqualTo("slip");
        save();
        assertThat(stored("CREAT_S").reported().text()).isEqualTo("46");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void whatWasTypedOnAnOlderVersionIsOnlyOfferedAndLeavesTheOtherLinesAlone() {
        var of = new SheetOf(boy, "D0", null);
        var sheet = other(of, Map.of("CREAT_S", Cell.of("45", "umol/L"), "PROT_U", Cell.of("610", "mg/L")));
        open("D0");
        result("CREAT_S", "46");
        startAgain();
        other(new SheetOf(boy, null, sheet), Map.of("CREAT_S", Cell.of("47", null), "PROT_U", Cell.of("620", "mg/L")));
        open("D0");
        assertThat(desktop.words()).contains(OUTDATED);
        assertThat(shown("CREAT_S")).isEqualTo("47");
        putIn();
        assertThat(shown("CREAT_S")).isEqualTo("46");
        assertThat(shown("PROT_U")).isEqualTo("620");
        save();
        assertThat(desktop.words()).contains("A recorded result is changed: say why.");
        assertThat(stored("CREAT_S").reported().text()).isEqualTo("47");
        startAgain();
        open("D0");
        assertThat(desktop.words()).contains("It is here again").doesNotContain(OUTDATED);
        reason("Reason for the correction", "slip");
        save();
        assertThat(stored("CREAT_S").reported().text()).isEqualTo("46");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void aNewSheetThatSomebodyElseMadeMeanwhileIsOfferedOnTheirs() {
        open("D0");
        result("CREAT_S", "46");
        startAgain();
        other(new SheetOf(boy, "D0", null), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        open("D0");
        assertThat(desktop.words()).contains(OUTDATED);
        assertThat(shown("CREAT_S")).isEqualTo("45");
        putIn();
        assertThat(shown("CREAT_S")).isEqualTo("46");
        startAgain();
        assertThat(drafts()).as("it is kept once").hasSize(1);
        open("D0");
        assertThat(desktop.words()).contains("It is here again");
        discard();
        assertThat(shown("CREAT_S")).isEqualTo("45");
        startAgain();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void anOutdatedDraftIsThrownAwayUnseen() {
        open("D0");
        result("CREAT_S", "46");
        startAgain();
        other(new SheetOf(boy, "D0", null), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        open("D0");
        discard();
        assertThat(shown("CREAT_S")).isEqualTo("45");
        assertThat(desktop.words()).doesNotContain(NOT_SAVED);
        startAgain();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void itIsNotShownOfAnotherVisitParticipantOrSheet() {
        var girl = enrolled(arm());
        open("D0");
        result("CREAT_S", "46");
        startAgain();
        for (var route : new Route.Results[] {
            new Route.Results(boy, "M1"), new Route.Results(boy, null), new Route.Results(girl, "D0")
        }) {
            desktop.open(route);
            assertThat(shown("CREAT_S")).as(route.toString()).isEmpty();
            assertThat(desktop.words()).doesNotContain(NOT_SAVED);
        }
        open("D0");
        assertThat(desktop.words()).contains(AGAIN);
    }

    @Test
    void aSheetOfNoVisitIsOnlyOfferedOnceAnotherSheetCameIn() {
        desktop.open(new Route.Results(boy, null));
        result("CREAT_S", "46");
        startAgain();
        desktop.open(new Route.Results(boy, null));
        assertThat(desktop.words()).contains(AGAIN);
        startAgain();
        earlier("CREAT_S", "46", "umol/L");
        desktop.open(new Route.Results(boy, null));
        assertThat(desktop.words()).contains(OUTDATED);
        assertThat(shown("CREAT_S")).isEmpty();
    }

    @Test
    void leavingWithoutSavingForgetsIt() {
        open("D0");
        result("CREAT_S", "46");
        desktop.screen().press(KeyCode.ESCAPE);
        desktop.settle();
        assertThat(desktop.words()).contains("What you typed on this screen is not saved yet.");
        var leave = desktop.find(Button.class, found -> "Leave without saving".equals(found.getText()));
        desktop.screen().look(_ -> {
            leave.requestFocus();
            return true;
        });
        desktop.screen().press(KeyCode.SPACE);
        desktop.settle();
        startAgain();
        assertThat(drafts()).isEmpty();
        open("D0");
        assertThat(shown("CREAT_S")).isEmpty();
    }

    @Test
    void savingAndTheNextVisitLeaveNoDraft() {
        open("D0");
        result("CREAT_S", "46");
        desktop.screen().pressWithCtrlAndShift(KeyCode.ENTER);
        desktop.settle();
        assertThat(desktop.route()).isNotEqualTo(new Route.Results(boy, "D0"));
        startAgain();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void whatCannotBeSavedIsKeptToTheLetterWithWhatIsWrongWithIt() {
        open("D0");
        result("CREAT_S", "45 bananas");
        fill("Day of the specimen", "2026/2/30");
        startAgain();
        open("D0");
        assertThat(shown("CREAT_S")).isEqualTo("45 bananas");
        assertThat(day()).isEqualTo("2026/2/30");
        assertThat(desktop.words()).contains("impossible");
        save();
        assertThat(labFile().results()).isEmpty();
    }

    @Test
    void aConflictIsTypedAgainstTheNewVersion() {
        var sheet = earlier("CYSTATC_S", "8", "mg/L");
        desktop.open(new Route.Results(boy, null, sheet));
        result("CYSTATC_S", "0.9");
        reason("Reason for the correction", "slip");
        other(new SheetOf(boy, null, sheet), Map.of("CYSTATC_S", Cell.of("0.88", "mg/L")));
        save();
        assertThat(desktop.words()).contains("Chen Jie changed this sheet");
        startAgain();
        desktop.open(new Route.Results(boy, null, sheet));
        assertThat(desktop.words()).contains("It is here again");
        assertThat(shown("CYSTATC_S")).isEqualTo("0.9");
        save();
        assertThat(stored("CYSTATC_S").reported().text()).isEqualTo("0.9");
    }

    @Test
    void theBarCutsNothingOff() {
        open("D0");
        result("CREAT_S", "46");
        startAgain();
        other(new SheetOf(boy, "D0", null), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        desktop.prefer(chosen -> chosen.withTextPercent(150));
        open("D0");
        assertThat(desktop.words())
                .contains("Look at it before you put your text in.")
                .contains("Put it in  Alt+Shift+Insert")
                .contains("Discard what was typed  Alt+Shift+Delete");
    }
}
