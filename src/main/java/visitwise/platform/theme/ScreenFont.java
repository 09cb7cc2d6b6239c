package visitwise.platform.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;

/** The font of the screen: the computer's own if it knows Chinese in two weights, otherwise the one that comes along. */
final class ScreenFont {

    private static final List<String> KNOW_CHINESE = List.of(
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "PingFang SC",
            "Hiragino Sans GB",
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "Source Han Sans SC",
            "Source Han Sans CN");

    private static final String FOLDER = "/visitwise/print/fonts/";

    private ScreenFont() {}

    /** The family to name in style sheets; none if the computer's own fonts do. Reads fonts, so it takes a moment. */
    static Optional<String> family() {
        var installed = Font.getFamilies();
        return KNOW_CHINESE.stream().anyMatch(installed::contains) ? Optional.empty() : Optional.of(bundled());
    }

    private static String bundled() {
        load("NotoSansSC-Bold.ttf");
        return load("NotoSansSC-Regular.ttf").getFamily();
    }

    private static Font load(String file) {
        try (var in = ScreenFont.class.getResourceAsStream(FOLDER + file)) {
            var font = in == null ? null : Font.loadFont(in, 0);
            if (font == null) {
                throw new IllegalStateException("no font in " + FOLDER + file);
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
