package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.panel.Cell;
import visitwise.feature.results.SheetOf;
import visitwise.platform.navigation.Route;

/** What was recorded while a typed sheet waited for the next start is never overwritten unseen. */
class SheetDraftOvertakenTest extends SheetDraftStory {

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
        reason("Reason", "slip");
        startAgain();
        open("D0");
        assertThat(typed("Reason")).isEqualTo("slip");
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
        reason("Reason", "slip");
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

    /** Whoever passes over the bar has not answered it. */
    @Test
    void anOutdatedDraftIsStillOfferedOnceSomethingElseWasSaved() {
        var sheet = other(new SheetOf(boy, "D0", null), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        open("D0");
        result("CREAT_S", "46");
        startAgain();
        other(new SheetOf(boy, null, sheet), Map.of("CREAT_S", Cell.of("47", null)));
        open("D0");
        result("PROT_U", "610 mg/L");
        startAgain();
        assertThat(drafts()).hasSize(2);
        open("D0");
        assertThat(desktop.words()).contains("It is here again");
        assertThat(shown("CREAT_S")).isEqualTo("47");
        save();
        assertThat(stored("PROT_U").reported().text()).isEqualTo("610");
        open("D0");
        assertThat(desktop.words()).contains(OUTDATED);
        result("PROT_DIP", "neg");
        discard();
        assertThat(desktop.words()).doesNotContain(NOT_SAVED);
        assertThat(shown("PROT_DIP")).isEqualTo("neg");
        discard();
        startAgain();
        open("D0");
        assertThat(shown("PROT_DIP")).isEqualTo("neg");
        save();
        assertThat(drafts()).isEmpty();
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
    void aConflictIsTypedAgainstTheNewVersion() {
        var sheet = earlier("CYSTATC_S", "8", "mg/L");
        desktop.open(new Route.Results(boy, null, sheet));
        result("CYSTATC_S", "0.9");
        reason("Reason", "slip");
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
