package visitwise.storage.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Some other program that has the database file open, and knows nothing of notes. */
final class HoldsTheFileWithoutANote {

    private HoldsTheFileWithoutANote() {}

    public static void main(String[] args) throws IOException, SQLException {
        var files = new H2Files(Path.of(args[0]));
        try (var _ = H2Settings.owner(files.database()).getConnection()) {
            System.out.println("open");
            while (System.in.read() >= 0) {
                // waits for the end of the input
            }
        }
    }
}
