package visitwise.platform.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.theme.Appearance;
import visitwise.platform.theme.Theme;
import visitwise.testkit.Contrast;
import visitwise.testkit.Picture;
import visitwise.testkit.Screen;

/** Takes a picture of every widget in both languages, both themes and two sizes, and measures its contrast. */
class WidgetGalleryTest {

    @ParameterizedTest
    @MethodSource("looks")
    void everyTextStandsOut(Language language, Theme theme, int percent) {
        var faint = Screen.on(() -> {
            var appearance = new Appearance(theme);
            appearance.textPercentProperty().set(percent);
            var scene = new Scene(new WidgetGallery(new Messages(language)).page(), 1260, percent > 100 ? 1900 : 1220);
            appearance.dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Picture.write(
                    scene.snapshot(null),
                    Path.of("target", "gallery"),
                    String.join("-", language.name(), theme.name(), "" + percent)
                            .toLowerCase(Locale.ROOT));
            var found = Contrast.tooFaint(scene.getRoot());
            stage.close();
            return found;
        });
        assertThat(faint).isEqualTo(List.of());
    }

    static Stream<Arguments> looks() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(Theme.values())
                        .flatMap(theme -> Stream.of(100, 150).map(percent -> Arguments.of(language, theme, percent))));
    }
}
