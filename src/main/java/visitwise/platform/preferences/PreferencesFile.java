package visitwise.platform.preferences;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Language;

/** The file that keeps the preferences. What cannot be read in it counts as not chosen. */
public final class PreferencesFile {

    private static final String VIEW = "view.";
    private static final int NORMAL_PERCENT = 100;

    private final Path file;

    public PreferencesFile(Path file) {
        this.file = file;
    }

    /**
     * What it says.
     *
     * @param user the person's name if the file gives none
     */
    public Preferences read(String user) {
        var stored = stored();
        var views = new TreeMap<String, String>();
        stored.stringPropertyNames().stream()
                .filter(name -> name.startsWith(VIEW))
                .forEach(name -> views.put(name.substring(VIEW.length()), stored.getProperty(name)));
        var who = stored.getProperty("who", "").strip();
        return new Preferences(
                who.isEmpty() ? user : who,
                constant(Language.values(), stored.getProperty("language")).orElse(null),
                constant(ThemeChoice.values(), stored.getProperty("theme")).orElse(ThemeChoice.SYSTEM),
                number(stored.getProperty("text")).map(Double::intValue).orElse(NORMAL_PERCENT),
                window(stored),
                stored.getProperty("screen", ""),
                views);
    }

    /** Replaces the file as a whole by what is preferred when its turn has come. */
    public synchronized void write(Supplier<Preferences> latest) {
        write(latest.get());
    }

    private void write(Preferences preferences) {
        var stored = new Properties();
        stored.setProperty("who", preferences.who());
        preferences.chosenLanguage().ifPresent(language -> stored.setProperty("language", language.name()));
        stored.setProperty("theme", preferences.theme().name());
        stored.setProperty("text", Integer.toString(preferences.textPercent()));
        stored.setProperty("screen", preferences.screen());
        var window = preferences.window();
        if (window != null) {
            stored.putAll(Map.of(
                    "window.x", Double.toString(window.x()),
                    "window.y", Double.toString(window.y()),
                    "window.width", Double.toString(window.width()),
                    "window.height", Double.toString(window.height()),
                    "window.maximised", Boolean.toString(window.maximised())));
        }
        preferences.views().forEach((name, view) -> stored.setProperty(VIEW + name, view));
        try {
            var text = new StringWriter();
            stored.store(text, null);
            Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(draft, text.toString());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties stored() {
        var stored = new Properties();
        try {
            if (Files.exists(file)) {
                stored.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException | IllegalArgumentException e) {
            // Preferences are no records: without them the program starts as the first time.
            stored.clear();
        }
        return stored;
    }

    private static @Nullable WindowPlace window(Properties stored) {
        var numbers = Arrays.asList("x", "y", "width", "height").stream()
                .flatMap(name -> number(stored.getProperty("window." + name)).stream())
                .toList();
        return numbers.size() == 4
                ? new WindowPlace(
                        numbers.get(0),
                        numbers.get(1),
                        numbers.get(2),
                        numbers.get(3),
                        Boolean.parseBoolean(stored.getProperty("window.maximised")))
                : null;
    }

    private static Optional<Double> number(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
