package visitwise.storage.database;

import java.nio.file.Path;
import java.time.Clock;
import java.util.TreeSet;

/** A process that opens and closes a data folder many times, and prints every problem it met. */
final class OpensAndCloses {

    private OpensAndCloses() {}

    public static void main(String[] args) {
        var problems = new TreeSet<String>();
        for (var time = 0; time < 12; time++) {
            try (var database = Database.open(DataFolder.at(Path.of(args[0])), Clock.systemDefaultZone())) {
                database.change(new ChangeContext("child", "trying"), Change::newId);
            } catch (StorageFailure failure) {
                problems.add(failure.problem().key());
            }
        }
        problems.forEach(System.out::println);
    }
}
