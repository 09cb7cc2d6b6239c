package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.testkit.Screen;

/** How far the saving of a pasted table is. */
class PasteWorkingTest {

    private record Seen(String words, double progress, boolean visible) {}

    @ParameterizedTest
    @CsvSource({"EN,Saving: 120 of 200 results written…", "ZH,正在保存：200 项结果中已写入 120 项……"})
    void isACountAndAPart(Language language, String words) {
        assertThat(seen(language, new PastePhase.Saving(120, 200))).isEqualTo(new Seen(words, 0.6, true));
    }

    @ParameterizedTest
    @CsvSource({"EN,Saving: 0 of 1 result written…", "ZH,正在保存：1 项结果中已写入 0 项……"})
    void beginsWithNothing(Language language, String words) {
        assertThat(seen(language, new PastePhase.Saving(0, 1))).isEqualTo(new Seen(words, 0, true));
    }

    private static Seen seen(Language language, PastePhase phase) {
        return Screen.on(() -> {
            var working = new PasteWorking(() -> {}, new Messages(language));
            Stream.of(new PastePhase.Showing(), phase).forEach(working::show);
            var words = (Label) working.getChildren().getFirst();
            var bar = (ProgressBar) working.getChildren().get(1);
            return new Seen(words.getText(), bar.getProgress(), working.isVisible());
        });
    }
}
