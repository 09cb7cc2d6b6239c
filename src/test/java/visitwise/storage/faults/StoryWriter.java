package visitwise.storage.faults;

import java.nio.file.Path;
import java.time.Clock;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.StorageFailure;

/**
 * A process that makes changes as fast as it can and prints each one after it was reported as saved, until it has made
 * as many as it was told to, it is killed, nobody listens any more, or the database fails.
 */
final class StoryWriter {

    static final int REFUSED = 3;

    static final String CLOSING = "closing";

    private StoryWriter() {}

    public static void main(String[] arguments) {
        try (var database = Database.open(DataFolder.at(Path.of(arguments[0])), Clock.systemUTC())) {
            var story = new Story(database, Integer.parseInt(arguments[1]));
            var most = arguments.length > 2 ? Integer.parseInt(arguments[2]) : Integer.MAX_VALUE;
            for (var made = 0; made < most && !System.out.checkError(); made++) {
                System.out.println(story.next().line());
            }
            System.out.println(CLOSING);
            System.out.flush();
        } catch (StorageFailure failure) {
            for (var language : Language.values()) {
                System.out.println(new Messages(language).text(failure.problem()));
            }
            System.exit(REFUSED);
        }
    }
}
