package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;

class ShellTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private RunningDesktop desktop;

    @BeforeEach
    void start() {
        desktop = RunningDesktop.over(Database.open(DataFolder.at(folder), CLOCK), CLOCK, Language.EN);
    }

    @AfterEach
    void stop() {
        desktop.close();
    }

    @Test
    void opensScreensByKeysAndGoesBack() {
        desktop.screen().pressWithCtrl(KeyCode.DIGIT3);
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.Protocols(null));
        desktop.screen().pressWithCtrl(KeyCode.N);
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.Enrol(null));
        desktop.screen().press(KeyCode.ESCAPE);
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.Protocols(null));
    }

    @Test
    void findsACommandByAFewLettersOfEitherLanguage() {
        desktop.screen().pressWithCtrl(KeyCode.K);
        desktop.screen().type("fa");
        desktop.settle();
        ListView<?> hits =
                desktop.find(ListView.class, list -> list.getStyleClass().contains("palette-hits"));
        assertThat(hits.getItems().stream().map(hit -> ((Hit) hit).name()))
                .as("方案 begins with fa")
                .contains("Go to Protocols");
        assertThat(desktop.find(TextField.class, TextField::isFocused).getText())
                .isEqualTo("fa");
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.Protocols(null));
    }

    @Test
    void speaksTheOtherLanguageWhileRunning() {
        assertThat(desktop.words()).contains("Participants");
        desktop.prefer(chosen -> chosen.withLanguage(Language.ZH));
        assertThat(desktop.words()).contains("受试者").doesNotContain("Participants");
    }

    @Test
    void showsTheKeysAndPutsThemAway() {
        desktop.screen().press(KeyCode.F1);
        desktop.settle();
        assertThat(desktop.words()).contains("Enrol a participant").contains("Ctrl+N");
        desktop.screen().press(KeyCode.ESCAPE);
        desktop.settle();
        assertThat(desktop.words()).doesNotContain("Enrol a participant");
    }
}
