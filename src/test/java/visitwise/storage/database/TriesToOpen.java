package visitwise.storage.database;

import java.nio.file.Path;
import java.time.Clock;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** A process that opens a data folder and prints what comes of it: "opened", or the key and both sentences. */
final class TriesToOpen {

    private TriesToOpen() {}

    public static void main(String[] args) {
        try (var _ = Database.open(DataFolder.at(Path.of(args[0])), Clock.systemDefaultZone())) {
            System.out.println("opened");
        } catch (StorageFailure failure) {
            System.out.println(failure.problem().key());
            for (var language : Language.values()) {
                System.out.println(new Messages(language).text(failure.problem()));
            }
        }
    }
}
