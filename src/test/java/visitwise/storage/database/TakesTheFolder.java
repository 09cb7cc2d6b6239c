package visitwise.storage.database;

import java.nio.file.Path;
import java.time.Clock;

/** A process that takes a data folder without opening what is in it, and prints what comes of it. */
final class TakesTheFolder {

    static final String TAKEN = "taken";

    private TakesTheFolder() {}

    public static void main(String[] args) {
        try {
            InUse.take(new H2Files(Path.of(args[0])), Clock.systemDefaultZone()).release();
            System.out.println(TAKEN);
        } catch (StorageFailure failure) {
            System.out.println(failure.problem().key());
        }
    }
}
