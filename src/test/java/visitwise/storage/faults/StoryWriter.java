package visitwise.storage.faults;

import java.nio.file.Path;
import java.time.Clock;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.StorageFailure;

/**
 * A process that makes changes as fast as it can and prints each one after it was reported as saved, until it is
 * killed, nobody listens any more, or the database fails.
 */
final class StoryWriter {

    static final int REFUSED = 3;

    private StoryWriter() {}

    public static void main(String[] arguments) {
        try (var database = Database.open(DataFolder.at(Path.of(arguments[0])), Clock.systemUTC())) {
            var story = new Story(database, Integer.parseInt(arguments[1]));
            while (!System.out.checkError()) {
                System.out.println(story.next().line());
            }
        } catch (StorageFailure failure) {
            for (var language : Language.values()) {
                System.out.println(new Messages(language).text(failure.problem()));
            }
            System.exit(REFUSED);
        }
    }
}
