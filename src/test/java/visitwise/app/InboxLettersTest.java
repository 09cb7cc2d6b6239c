package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.domain.lab.Significance;
import visitwise.domain.lab.panel.Cell;
import visitwise.feature.results.Inbox;
import visitwise.feature.results.ListInbox;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.platform.navigation.Route;

/** The letters that judge, and the remark that goes with a judgement. */
class InboxLettersTest extends WithFile {

    /** Three results that wait. */
    private void open() {
        for (int day = 0; day < 3; day++) {
            var outcome = new SaveSheet(database, library)
                    .save(
                            new SheetDraft(
                                    new SheetOf(id, null, null),
                                    null,
                                    DAY0.plusDays(day),
                                    null,
                                    null,
                                    Map.of("PROT_DIP", Cell.of("2+", null)),
                                    SheetDraft.Seen.NOTHING),
                            CHEN,
                            NOW);
            assertThat(outcome).isInstanceOf(SheetOutcome.Saved.class);
        }
        desktop.open(new Route.ResultsInbox());
        fill("_Investigator", "Dr Wang");
        alt(KeyCode.A);
    }

    private void alt(KeyCode key) {
        desktop.screen().pressWithAlt(key);
        desktop.settle();
    }

    private void press(KeyCode key) {
        desktop.screen().press(key);
        desktop.settle();
    }

    private void fire(EventType<KeyEvent> type, KeyCode key) {
        desktop.screen().look(scene -> {
            Event.fireEvent(
                    scene.getFocusOwner(),
                    new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, "", key, false, false, false, false));
            return true;
        });
        desktop.settle();
    }

    private Inbox inbox() {
        return new ListInbox(database, library).list(Inbox.Narrowed.TO_NOTHING);
    }

    @ParameterizedTest
    @EnumSource(names = {"C", "N"})
    void aLetterThatIsHeldJudgesWhatIsChosenAndNoMore(KeyCode letter) {
        open();
        for (int times = 0; times < 5; times++) {
            fire(KeyEvent.KEY_PRESSED, letter);
        }
        assertThat(inbox().judged()).hasSize(1);
        fire(KeyEvent.KEY_RELEASED, letter);
        press(letter);
        assertThat(inbox().judged()).hasSize(2);
    }

    @Test
    void aLetterWhoseReleaseNobodySawJudgesAgainOnceOneReturnsToTheList() {
        open();
        fire(KeyEvent.KEY_PRESSED, KeyCode.C);
        goTo("Find");
        fire(KeyEvent.KEY_RELEASED, KeyCode.C);
        alt(KeyCode.A);
        press(KeyCode.C);
        assertThat(inbox().judged()).hasSize(2);
    }

    @Test
    void enterGoesFromTheNameBackToTheList() {
        open();
        goTo("_Investigator");
        press(KeyCode.ENTER);
        press(KeyCode.C);
        assertThat(filled("_Investigator")).isEqualTo("Dr Wang");
        assertThat(inbox().judged())
                .singleElement()
                .satisfies(row -> assertThat(row.judged().orElseThrow().by()).isEqualTo("Dr Wang"));
    }

    @Test
    void aLetterThatCopiesHoldsNothingBack() {
        open();
        desktop.screen().pressWithCtrl(KeyCode.C);
        desktop.screen().look(scene -> {
            Event.fireEvent(
                    scene.getFocusOwner(),
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", KeyCode.C, false, true, false, false));
            return true;
        });
        press(KeyCode.N);
        assertThat(inbox().judged()).hasSize(1);
    }

    @Test
    void aLetterTypedIntoAFieldAfterAJudgementJudgesNothing() {
        open();
        press(KeyCode.C);
        for (var field : List.of("Find", "_Investigator", "_Remark")) {
            goTo(field);
            press(KeyCode.C);
            press(KeyCode.N);
        }
        assertThat(inbox().judged()).hasSize(1);
    }

    @Test
    void aRemarkGoesToNoOtherResult() {
        open();
        fill("_Remark", "known when seen");
        assertThat(filled("_Remark")).isEqualTo("known when seen");
        alt(KeyCode.A);
        press(KeyCode.DOWN);
        press(KeyCode.C);
        assertThat(inbox().judged())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.judged().map(Significance::remark)).isEmpty());
        press(KeyCode.UP);
        press(KeyCode.C);
        assertThat(inbox().judged().getFirst().judged().map(Significance::remark))
                .contains("known when seen");
    }

    @Test
    void aRemarkThatNobodyWantsAnyMoreIsGone() {
        open();
        fill("_Remark", "known when seen");
        assertThat(filled("_Remark")).isEqualTo("known when seen");
        desktop.open(new Route.Today());
        desktop.settle();
        var leave = desktop.find(Button.class, found -> "Leave without saving".equals(found.getText()));
        desktop.screen().look(_ -> {
            leave.fire();
            return true;
        });
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.Today());
        alt(KeyCode.LEFT);
        assertThat(desktop.route()).isEqualTo(new Route.ResultsInbox());
        assertThat(filled("_Remark")).isEmpty();
        desktop.start(new Route.Today());
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.Today());
    }
}
