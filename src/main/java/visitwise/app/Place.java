package visitwise.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import visitwise.platform.preferences.Preferences;
import visitwise.platform.preferences.PreferencesFile;
import visitwise.storage.database.DataFolder;

/**
 * The data folder as it was found.
 */
record Place(DataFolder folder, PreferencesFile file, Preferences preferences) {

    private static final String PREFERENCES = "desktop.properties";
    private static final String DEMONSTRATION = "demonstration";
    private static final String WRITTEN = "written";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Logger LOG = LoggerFactory.getLogger(Place.class);

    /** Looks into the folder; call away from the screen thread. */
    static Place of(Supplier<DataFolder> chosen) {
        var folder = chosen.get();
        folder.prepare();
        var file = new PreferencesFile(folder.path().resolve(PREFERENCES));
        return new Place(folder, file, file.read(System.getProperty("user.name", "?")));
    }

    /**
     * Where the demonstration study lives, apart from all records. Its dates are those around one day, so that it begins
     * afresh on every day, and where it was not written to its end.
     */
    DataFolder demonstration(LocalDate today) {
        var all = folder.path().resolve(DEMONSTRATION);
        clear(all, isWritten(today) ? today.toString() : "");
        return DataFolder.at(all.resolve(today.toString()));
    }

    /** True if the demonstration of a day is there as a whole. */
    boolean isWritten(LocalDate today) {
        return Files.exists(written(today));
    }

    void markWritten(LocalDate today) {
        try {
            Files.createFile(written(today));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path written(LocalDate today) {
        return folder.path().resolve(DEMONSTRATION).resolve(today.toString()).resolve(WRITTEN);
    }

    /** Takes away the demonstrations of other days, as far as nobody has them open. */
    private static void clear(Path all, String kept) {
        if (!Files.isDirectory(all)) {
            return;
        }
        try (var files = Files.walk(all)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                var within = all.relativize(file);
                if (DAY.matcher(within.getName(0).toString()).matches()
                        && !within.getName(0).toString().equals(kept)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            LOG.warn("an old demonstration stays: {}", e.getClass().getName());
        }
    }
}
