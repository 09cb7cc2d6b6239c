package visitwise.storage.faults;

import java.nio.file.Path;
import java.time.Clock;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.StorageFailure;

/** A process that tries to open a database, waits for a word on standard input, and tries once more. */
final class OpeningTwice {

    static final String OPEN = "open";

    private OpeningTwice() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        System.out.println(opened(folder));
        System.out.flush();
        if (System.in.read() >= 0) {
            System.out.println(opened(folder));
            System.out.flush();
        }
    }

    private static String opened(Path folder) {
        try (var database = Database.open(DataFolder.at(folder), Clock.systemUTC())) {
            new Story(database, 0);
            return OPEN;
        } catch (StorageFailure failure) {
            return new Messages(Language.EN).text(failure.problem());
        }
    }
}
