package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Route;

/** A sheet that was typed and not saved is here again at the next start, and nowhere else. */
class SheetDraftTest extends SheetDraftStory {

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
    void aDayThatCannotBeReadIsKeptWhereNothingElseIsTyped() {
        var sheet = earlier("CYSTATC_S", "8", "mg/L");
        desktop.open(new Route.Results(boy, null, sheet));
        fill("Day of the specimen", "2026-02-31");
        startAgain();
        desktop.open(new Route.Results(boy, null, sheet));
        assertThat(day()).isEqualTo("2026-02-31");
    }
}
