package visitwise.app;

import java.util.function.Supplier;
import visitwise.platform.preferences.Preferences;
import visitwise.platform.preferences.PreferencesFile;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;

/**
 * The data folder as it was found.
 *
 * @param hasRecords false if this is the first start in it
 */
record Place(DataFolder folder, PreferencesFile file, Preferences preferences, boolean hasRecords) {

    private static final String PREFERENCES = "desktop.properties";
    private static final String DEMONSTRATION = "demonstration";

    /** Looks into the folder; call away from the screen thread. */
    static Place of(Supplier<DataFolder> chosen) {
        var folder = chosen.get();
        var file = new PreferencesFile(folder.path().resolve(PREFERENCES));
        return new Place(folder, file, file.read(System.getProperty("user.name", "?")), Database.isIn(folder));
    }

    /** Where the demonstration study lives, apart from all records. */
    DataFolder demonstration() {
        return DataFolder.at(folder.path().resolve(DEMONSTRATION));
    }
}
