package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import visitwise.platform.i18n.Language;
import visitwise.platform.theme.Theme;
import visitwise.testkit.Contrast;
import visitwise.testkit.Readable;

/** Every screen of the demonstration, in both languages and themes, at 100 % and 150 %. */
class AccessibilityWalkTest {

    @TempDir
    private static Path folder;

    private static Demonstrated demonstration;

    @BeforeAll
    static void open() {
        demonstration = Demonstrated.in(folder);
    }

    @AfterAll
    static void close() {
        demonstration.desktop().close();
    }

    static Stream<Arguments> looks() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(Theme.values())
                        .flatMap(theme -> Stream.of(100, 150).map(size -> Arguments.of(language, theme, size))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everythingHasANameAndIsReadWhole(Language language, Theme theme, int percent) {
        var desktop = demonstration.desktop();
        desktop.prefer(chosen -> chosen.withLanguage(language).withTextPercent(percent));
        desktop.show(theme);
        List<String> found = new ArrayList<>();
        demonstration.routes().forEach((name, route) -> {
            desktop.open(route);
            desktop.screen().look(scene -> {
                Readable.nameless(scene.getRoot()).forEach(what -> found.add(name + ", no name: " + what));
                Readable.cutOff(scene.getRoot()).forEach(what -> found.add(name + ", cut off: " + what));
                Contrast.tooFaint(scene.getRoot()).forEach(what -> found.add(name + ", faint: " + what));
                return true;
            });
        });
        assertThat(found).isEmpty();
    }
}
