package visitwise.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** The language of a command's words. */
final class LanguageOption {

    @Option(names = "--lang", paramLabel = "en|zh", descriptionKey = "cli.option.lang")
    private @Nullable Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    @SuppressWarnings("UnusedVariable") // the field is what makes the option exist
    private boolean help;

    Language language() {
        return language == null ? Language.of(Locale.getDefault()) : language;
    }

    Messages messages() {
        return new Messages(language());
    }

    /** The language asked for, before the arguments are understood: for help and for complaints about them. */
    static Language in(String... args) {
        var line = String.join("\n", args) + "\n";
        if (line.contains("--lang\nzh\n") || line.contains("--lang=zh\n")) {
            return Language.ZH;
        }
        if (line.contains("--lang\nen\n") || line.contains("--lang=en\n")) {
            return Language.EN;
        }
        return Language.of(Locale.getDefault());
    }
}
