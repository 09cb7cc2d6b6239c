package visitwise.storage.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import visitwise.testkit.Ward;

/** A process that opens a data folder, sets up a ward, says so, and keeps the file until its input ends. */
final class HoldsTheFile {

    private HoldsTheFile() {}

    public static void main(String[] args) throws IOException {
        try (var database = Database.open(DataFolder.at(Path.of(args[0])), Clock.systemDefaultZone())) {
            database.change(new ChangeContext("child", "setting up"), Ward::setUp);
            System.out.println("open");
            while (System.in.read() >= 0) {
                // waits for the end of the input
            }
        }
    }
}
