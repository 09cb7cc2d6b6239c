package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.protocol.Provenance;
import visitwise.domain.study.ProtocolVersion;
import visitwise.feature.protocols.AcceptSuggestions;
import visitwise.platform.navigation.Route;
import visitwise.platform.table.RecordTable;
import visitwise.storage.database.Outcome;
import visitwise.storage.database.Stored;
import visitwise.storage.study.ProtocolVersionStore;
import visitwise.testkit.Screen;

class ProtocolsScreenTest extends ScreenStory {

    @BeforeEach
    void takeTheDecisionBack() {
        var row = version();
        var used = row.value();
        var plain = ProtocolVersion.of(used.study(), used.label(), used.content(), used.effectiveFrom());
        saved(change -> new ProtocolVersionStore().correct(change, row.with(plain)));
        desktop.open(new Route.Protocols(ward.study()));
    }

    private Stored<ProtocolVersion> version() {
        return database.read(
                reading -> new ProtocolVersionStore().of(reading, ward.study()).getFirst());
    }

    private void openTab(String name) {
        var tabs = desktop.find(TabPane.class, _ -> true);
        Screen.on(() -> {
            tabs.requestFocus();
            return true;
        });
        for (int step = 0; step < tabs.getTabs().size() && !selected(tabs).equals(name); step++) {
            desktop.screen().press(KeyCode.RIGHT);
        }
        desktop.settle();
        assertThat(selected(tabs)).isEqualTo(name);
    }

    private static String selected(TabPane tabs) {
        return Screen.on(() -> tabs.getSelectionModel().getSelectedItem().getText());
    }

    @Test
    void everyNumberStandsWithItsSource() {
        assertThat(desktop.words()).contains("Alport syndrome").contains("20 × 10^6 cells");
        assertThat(desktop.words()).contains("Select a row or a cell");
        RecordTable<?> overview =
                desktop.find(RecordTable.class, one -> Screen.words(one).contains("20–30 min"));
        var table = (TableView<?>) Screen.on(() -> Screen.all(overview)
                .filter(TableView.class::isInstance)
                .findFirst()
                .orElseThrow());
        Screen.on(() -> {
            table.requestFocus();
            return true;
        });
        for (int row = 0; row < 11; row++) {
            desktop.screen().press(KeyCode.DOWN);
        }
        desktop.settle();
        assertThat(desktop.words()).doesNotContain("Select a row or a cell").contains("registry: flat 20×10^6 hUC-MSC");
    }

    @Test
    void theSuggestedWindowsComeIntoForceInOneStepWithAReason() {
        openTab("Suggested windows");
        assertThat(desktop.words()).contains("suggested and not in force").contains("−1 / +1 days");
        var accept = desktop.find(
                Button.class,
                button -> button.getText() != null && button.getText().equals("Accept suggested windows"));
        Screen.on(() -> {
            accept.requestFocus();
            return true;
        });
        desktop.screen().press(KeyCode.SPACE);
        desktop.settle();
        assertThat(desktop.words()).contains("Please fill this in");
        assertThat(version().value().decision()).isEmpty();
        fill("Reason", "agreed with the investigator");
        save();
        assertThat(version().value().decision())
                .contains(new Provenance.SiteDecision("Dr Li", TODAY, "agreed with the investigator"));
        assertThat(desktop.words())
                .contains("The suggested windows are in force.")
                .contains("In force: site decision by Dr Li");
        assertThat(file().protocol().visits().getLast().limits().window()).isNotNull();
    }

    @Test
    void somebodyElsesDecisionIsNotOverwritten() {
        openTab("Suggested windows");
        var outcome = new AcceptSuggestions(database).accept(version(), "Chen Jie", TODAY, "first");
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        fill("Reason", "second");
        save();
        assertThat(version().value().decision().orElseThrow().why()).isEqualTo("first");
        assertThat(desktop.words()).contains("In force: site decision by Chen Jie");
    }

    @Test
    void theOpenQuestionsAreOnePressFromPaper() {
        desktop.screen().pressWithCtrl(KeyCode.P);
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.PrintDiscrepancies(ward.study()));
    }
}
