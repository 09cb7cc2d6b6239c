package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.feature.setup.ListStudies;
import visitwise.feature.setup.ListStudies.SiteRow;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.study.ProtocolLibrary;

/** The first start, and another hospital later. */
class SetUpScreenTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Database database;
    private RunningDesktop desktop;

    @BeforeEach
    void start() {
        database = Database.open(DataFolder.at(folder), CLOCK);
        desktop = RunningDesktop.over(database, CLOCK, Language.EN);
        desktop.open(new Route.SetUp());
    }

    @AfterEach
    void stop() {
        desktop.close();
    }

    private List<SiteRow> sites() {
        return new ListStudies(database, new ProtocolLibrary()).list(LocalDate.now(CLOCK));
    }

    private void typeAndGoOn(String text) {
        desktop.screen().type(text);
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
    }

    private void choose(String protocol) {
        CheckBox box = desktop.find(CheckBox.class, one -> one.getText().contains(protocol));
        desktop.screen().look(_ -> {
            box.requestFocus();
            return true;
        });
        desktop.screen().press(KeyCode.SPACE);
        desktop.settle();
    }

    private void save() {
        desktop.screen().pressWithCtrl(KeyCode.ENTER);
        desktop.settle();
    }

    @Test
    void takesTwoProtocolsIntoUseByKeyboardAndGoesToToday() {
        typeAndGoOn("01");
        typeAndGoOn("第一人民医院");
        choose("ISRCTN62094626");
        choose("NCT04318600");
        save();
        assertThat(desktop.route()).isEqualTo(new Route.Today());
        assertThat(desktop.words()).contains("第一人民医院 takes 2 studies into use.");
        assertThat(sites()).singleElement().satisfies(site -> {
            assertThat(site.site().code()).isEqualTo("01");
            assertThat(site.studies())
                    .extracting(study -> study.numbers().text())
                    .containsExactly("ALP-{000}", "LN-{000}");
        });
    }

    @Test
    void nothingIsSavedBeforeEverythingIsThere() {
        save();
        assertThat(desktop.words()).contains("2 entries need a correction", "choose at least one protocol");
        assertThat(desktop.route()).isEqualTo(new Route.SetUp());
        typeAndGoOn("01");
        typeAndGoOn("第一人民医院");
        choose("ISRCTN62094626");
        TextField numbers =
                desktop.find(TextField.class, field -> field.getText().equals("ALP-{000}"));
        desktop.screen().look(_ -> {
            numbers.setText("ALP-001");
            return true;
        });
        save();
        assertThat(desktop.words()).contains("a pattern has one group of zeros in braces, like ALP-{000}: ALP-001");
        assertThat(numbers.getText()).isEqualTo("ALP-001");
        assertThat(sites()).isEmpty();
    }

    @Test
    void aHospitalThatIsThereTakesAnotherProtocolIntoUse() {
        takesTwoProtocolsIntoUseByKeyboardAndGoesToToday();
        desktop.open(new Route.SetUp());
        assertThat(desktop.words()).contains("01 · 第一人民医院", "Name of the hospital");
        typeAndGoOn("01");
        assertThat(desktop.words()).doesNotContain("Name of the hospital");
        choose("ISRCTN62094626");
        save();
        assertThat(desktop.words()).contains("ISRCTN62094626 is in use at 第一人民医院 already");
        choose("ISRCTN62094626");
        choose("NCT06731192");
        save();
        assertThat(desktop.route()).isEqualTo(new Route.Today());
        assertThat(sites())
                .singleElement()
                .satisfies(site -> assertThat(site.studies()).hasSize(3));
    }

    @Test
    void anotherHospitalGetsNumbersOfItsOwn() {
        takesTwoProtocolsIntoUseByKeyboardAndGoesToToday();
        desktop.open(new Route.SetUp());
        typeAndGoOn("02");
        typeAndGoOn("第二人民医院");
        choose("ISRCTN62094626");
        save();
        assertThat(sites().getLast().studies())
                .extracting(study -> study.numbers().text())
                .containsExactly("ALP-02-{000}");
    }

    @Test
    void settingsChangeAtOnceAndAreFoundInBothLanguages() {
        desktop.open(new Route.Settings());
        assertThat(desktop.words()).contains("Text size", "100 %", folder.toString());
        desktop.screen().type("zt");
        desktop.settle();
        assertThat(desktop.words()).as("字体 is no word of it, 状态 neither").contains("No setting fits.");
        desktop.screen().press(KeyCode.BACK_SPACE);
        desktop.screen().press(KeyCode.BACK_SPACE);
        desktop.screen().type("wenzidaxiao");
        desktop.settle();
        assertThat(desktop.words()).contains("Text size").doesNotContain("Theme");
        desktop.screen().press(KeyCode.TAB);
        desktop.screen().press(KeyCode.TAB);
        desktop.screen().press(KeyCode.SPACE);
        desktop.settle();
        assertThat(desktop.words()).contains("110 %");
    }
}
