package visitwise.cli;

import java.util.Locale;
import visitwise.platform.i18n.Language;

/** The language asked for, before the arguments are understood: for results, help and complaints alike. */
final class LanguageOption {

    private LanguageOption() {}

    static Language in(String... args) {
        var line = "\n" + String.join("\n", args) + "\n";
        if (line.contains("\n--lang\nzh\n") || line.contains("\n--lang=zh\n")) {
            return Language.ZH;
        }
        if (line.contains("\n--lang\nen\n") || line.contains("\n--lang=en\n")) {
            return Language.EN;
        }
        return Language.of(Locale.getDefault());
    }
}
