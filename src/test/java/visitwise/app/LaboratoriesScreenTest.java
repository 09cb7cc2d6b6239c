package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.feature.laboratories.ListLaboratories;
import visitwise.feature.laboratories.ListLaboratories.Listed;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.testkit.Screen;
import visitwise.testkit.Ward;

/** Laboratories and their ranges by keyboard. */
class LaboratoriesScreenTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Database database;
    private RunningDesktop desktop;

    @BeforeEach
    void start() {
        database = Database.open(DataFolder.at(folder), CLOCK);
        database.change(ChangeContext.firstEntry("Dr Li"), change -> Ward.running(change, "ISRCTN62094626"));
        desktop = RunningDesktop.over(database, CLOCK, Language.EN);
    }

    @AfterEach
    void stop() {
        desktop.close();
    }

    private Listed listed() {
        return new ListLaboratories(database).list(null);
    }

    private void press(KeyCode key) {
        desktop.screen().press(key);
        desktop.settle();
    }

    private void type(String text) {
        desktop.screen().type(text);
        desktop.settle();
    }

    private void focus(Node node) {
        desktop.screen().look(_ -> {
            node.requestFocus();
            return true;
        });
        press(KeyCode.END);
    }

    private void toField(String name) {
        focus(desktop.find(
                TextInputControl.class,
                one -> one.getAccessibleText() != null
                        && one.getAccessibleText().startsWith(name)));
    }

    private void pressButton(String words) {
        focus(desktop.find(Button.class, one -> words.equals(one.getText())));
        press(KeyCode.SPACE);
    }

    private void addLaboratory(Messages messages) {
        desktop.open(new Route.Laboratories());
        toField(messages.text("laboratories.name"));
        type("Central");
        pressButton(messages.text("laboratories.add"));
    }

    private void stateRange(Messages messages) {
        toField(messages.text("ranges.field.ANALYTE"));
        for (var text : new String[] {"CREAT_S", "2026-01-01", "f", "18 y", "", "0.5", "0.95", "mg/dL"}) {
            type(text);
            press(KeyCode.ENTER);
        }
        desktop.screen().pressWithCtrl(KeyCode.ENTER);
        desktop.settle();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150})
    void nothingIsScrolledSidewaysHoweverLargeTheText(int percent) {
        for (var language : Language.values()) {
            desktop.prefer(chosen -> chosen.withLanguage(language).withTextPercent(percent));
            addLaboratory(new Messages(language));
            stateRange(new Messages(language));
            assertThat(desktop.words()).contains("0.5–0.95");
            assertThat(desktop.screen()
                            .<Long>look(scene -> Screen.all(scene.getRoot())
                                    .filter(node -> node instanceof ScrollBar bar
                                            && bar.getOrientation() == Orientation.HORIZONTAL)
                                    .count()))
                    .isZero();
            desktop.start(new Route.Today());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRangeIsStatedByEnterFromFieldToFieldAndWithdrawnWithAReason(Language language) {
        var messages = new Messages(language);
        desktop.prefer(chosen -> chosen.withLanguage(language));
        addLaboratory(messages);
        assertThat(listed().laboratories()).hasSize(1);

        stateRange(messages);

        assertThat(desktop.words()).contains(messages.text("ranges.state.holds"), "0.5–0.95", "mg/dL");
        assertThat(listed().ranges()).hasSize(1);
        var table = desktop.find(
                TableView.class, one -> messages.text("ranges.title").equals(one.getAccessibleText()));
        focus(table);
        press(KeyCode.DOWN);
        toField(messages.text("ranges.field.reason"));
        type("slip");
        pressButton(messages.text("ranges.withdraw"));
        assertThat(listed().ranges().getFirst().value().withdrawn()).isEqualTo("slip");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost() {
        var messages = new Messages(Language.EN);
        addLaboratory(messages);
        toField("Analyte");
        for (var text : new String[] {"CREAT_S", "2026-01-01", "f", "18", "3 y", "9", "8", "furlong"}) {
            type(text);
            press(KeyCode.ENTER);
        }
        desktop.screen().pressWithCtrl(KeyCode.ENTER);
        desktop.settle();

        assertThat(desktop.words())
                .contains(
                        "“18” is no age",
                        "The lower limit 9 is above the upper 8.",
                        "“furlong” is no unit of Creatinine");
        assertThat(listed().ranges()).isEmpty();
        var low = desktop.find(TextInputControl.class, one -> "Low".equals(one.getAccessibleText()));
        assertThat(low.getText()).isEqualTo("9");
    }

    private String selected() {
        var table = desktop.find(TableView.class, one -> "Laboratories".equals(one.getAccessibleText()));
        return desktop.screen()
                .look(_ -> Objects.toString(table.getSelectionModel().getSelectedItem()));
    }

    @Test
    void theLaboratoryWhoseRangesAreShownIsHighlightedAndNamed() {
        var messages = new Messages(Language.EN);
        addLaboratory(messages);
        assertThat(selected()).contains("Central");
        assertThat(desktop.words()).contains("Reference ranges of Central");
        toField("Name");
        type("Bedside");
        pressButton("Add laboratory");
        assertThat(selected()).contains("Bedside");
        assertThat(desktop.words()).contains("Reference ranges of Bedside");
        toField("Name");
        type("Zebra");
        toField("Reason");
        type("new name");
        pressButton("Rename");
        assertThat(selected()).contains("Zebra");
        assertThat(desktop.words()).contains("Reference ranges of Zebra");

        desktop.start(new Route.Today());
        desktop.start(new Route.Laboratories());
        assertThat(selected()).contains("Central");
        assertThat(desktop.words()).contains("Reference ranges of Central");
    }

    @Test
    void theSameNameIsRefusedAndALaboratoryIsTakenOutOfUse() {
        var messages = new Messages(Language.EN);
        addLaboratory(messages);
        toField("Name");
        type("central");
        pressButton("Add laboratory");
        assertThat(desktop.words()).contains("Central is in the list already.");
        pressButton("In or out of use");
        assertThat(listed().laboratories().getFirst().value().inUse()).isTrue();
        toField("Reason");
        type("closed");
        pressButton("In or out of use");
        assertThat(listed().laboratories().getFirst().value().inUse()).isFalse();
        assertThat(desktop.words()).contains("out of use");
    }
}
