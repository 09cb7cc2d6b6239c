package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.panel.Cell;
import visitwise.feature.results.OpenSheet;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.ChangeContext;

/** The grades of check, corrections, and who is overtaken. */
class SheetCheckTest extends SheetStory {

    @Test
    void theThreeGradesOfCheck() {
        earlier("UREA_S", "4.4", "mmol/L");
        open("D0");
        add("UREA_S");
        result("PROT_DIP", "2+");
        assertThat(desktop.words()).contains("abnormal");
        result("UREA_S", "54");
        assertThat(desktop.words())
                .contains("implausible")
                .contains("12× the usual value: did you mean 54 mg/dL")
                .contains("keep 54 mmol/L with a reason, or correct it");
        save();
        assertThat(labFile().specimens()).hasSize(1);
        reason("reason to keep Urea", "repeated");
        assertThat(desktop.words()).contains("kept");
        save();
        assertThat(labFile().specimens()).hasSize(2);
        assertThat(labFile().results().stream()
                        .map(row -> row.value().meaning().orElseThrow().kept()))
                .contains("repeated");
    }

    @Test
    void aNewValueIsNotKeptForTheReasonOfTheOldOne() {
        earlier("UREA_S", "4.4", "mmol/L");
        open("D0");
        add("UREA_S");
        result("UREA_S", "54");
        reason("reason to keep Urea", "repeated");
        assertThat(desktop.words()).contains("kept");
        result("UREA_S", "57");
        assertThat(desktop.words()).contains("keep 57 mmol/L with a reason, or correct it");
        save();
        assertThat(labFile().specimens()).hasSize(1);
    }

    @Test
    void theProposedUnitIsTakenByKey() {
        earlier("UREA_S", "4.4", "mmol/L");
        open("D0");
        add("UREA_S");
        result("UREA_S", "54");
        desktop.screen().pressWithAlt(KeyCode.U);
        desktop.settle();
        assertThat(shown("UREA_S")).isEqualTo("54 mg/dL");
        assertThat(desktop.words()).contains("→ 8.99").contains("converted");
    }

    @Test
    void aJumpTellsTheLastValueInTheUnitThatIsTyped() {
        earlier("CYSTATC_S", "0.9", "mg/L");
        open("D0");
        add("CYSTATC_S");
        result("CYSTATC_S", "0.31 mg/dL");
        assertThat(desktop.words()).contains("3.4× the last value, 0.09 mg/dL on");
    }

    @Test
    void aCorrectionNeedsAReasonAndStaysVisible() {
        var sheet = earlier("CYSTATC_S", "8", "mg/L");
        desktop.open(new Route.Results(boy, null, sheet));
        assertThat(desktop.words()).contains("Nothing was corrected");
        result("CYSTATC_S", "0.88");
        save();
        assertThat(desktop.words()).contains("A recorded result is changed: say why.");
        assertThat(stored("CYSTATC_S").reported().text()).isEqualTo("8");
        reason("Reason", "slip");
        save();
        assertThat(stored("CYSTATC_S").reported().text()).isEqualTo("0.88");
        desktop.open(new Route.Results(boy, null, sheet));
        assertThat(desktop.words())
                .contains("Cystatin C: 8 mg/L → 0.88 mg/L")
                .contains("because: slip")
                .contains("Dr Li");
    }

    @Test
    void aStoredValueIsNotEmptiedByDeletingIt() {
        var sheet = earlier("CYSTATC_S", "0.88", "mg/L");
        desktop.open(new Route.Results(boy, null, sheet));
        result("CYSTATC_S", "");
        assertThat(desktop.words()).contains("“0.88” is recorded: correct it, or write “not done”.");
        reason("Reason", "slip");
        save();
        assertThat(stored("CYSTATC_S").reported().text()).isEqualTo("0.88");
    }

    @Test
    void whoIsOvertakenLosesNothingThatWasTyped() {
        var sheet = earlier("CYSTATC_S", "8", "mg/L");
        desktop.open(new Route.Results(boy, null, sheet));
        result("CYSTATC_S", "0.9");
        var of = new SheetOf(boy, null, sheet);
        var seen = SheetDraft.Seen.of(new OpenSheet(database, library).open(of, TODAY));
        var other = new SheetDraft(
                of, null, DAY0.minusDays(3), null, null, Map.of("CYSTATC_S", Cell.of("0.88", "mg/L")), seen);
        assertThat(new SaveSheet(database, library).save(other, new ChangeContext("Chen Jie", "point"), NOW))
                .isInstanceOf(SheetOutcome.Saved.class);
        reason("Reason", "slip");
        save();
        assertThat(desktop.words())
                .contains("Chen Jie changed this sheet")
                .contains("Cystatin C: 8 mg/L → 0.88 mg/L")
                .contains("nothing you typed is lost");
        assertThat(shown("CYSTATC_S")).isEqualTo("0.9");
        assertThat(stored("CYSTATC_S").reported().text()).isEqualTo("0.88");
        save();
        assertThat(stored("CYSTATC_S").reported().text()).isEqualTo("0.9");
    }
}
