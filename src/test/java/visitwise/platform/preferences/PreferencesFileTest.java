package visitwise.platform.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.platform.i18n.Language;

class PreferencesFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsBackWhatWasWritten() {
        var file = new PreferencesFile(folder.resolve("desktop.properties"));
        var chosen = Preferences.first("root")
                .withWho("李 医生")
                .withLanguage(Language.ZH)
                .withTheme(ThemeChoice.DARK)
                .withTextPercent(150)
                .withScreen("participants")
                .withWindow(new WindowPlace(-20, 5.5, 1200, 800, true))
                .withView("participants.Alport 随访中", "status=IN_STUDY\nsort=NUMBER");
        file.write(() -> chosen);
        assertThat(file.read("root")).isEqualTo(chosen);
    }

    @Test
    void beginsAsTheFirstTimeWithoutAFile() {
        var file = new PreferencesFile(folder.resolve("desktop.properties"));
        assertThat(file.read("root")).isEqualTo(Preferences.first("root"));
    }

    @Test
    void takesWhatItCannotReadAsNotChosen() throws IOException {
        var path = folder.resolve("desktop.properties");
        Files.writeString(path, "language=KLINGON\ntext=huge\nwindow.x=1\nwho=  \ntheme=DARK\n");
        assertThat(new PreferencesFile(path).read("root"))
                .isEqualTo(Preferences.first("root").withTheme(ThemeChoice.DARK));
        Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0x55});
        assertThat(new PreferencesFile(path).read("root")).isEqualTo(Preferences.first("root"));
    }

    @Test
    void forgetsAView() {
        var chosen = Preferences.first("root").withView("a", "1").withView("b", "2");
        assertThat(chosen.withView("a", null).views()).containsOnlyKeys("b");
    }
}
