package visitwise.storage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import visitwise.domain.Message;

/** Puts a backup in the place of records that are not there yet, once it was opened and read elsewhere. */
final class Restoring {

    private static final String SCRATCH = "restoring";

    private final DataFolder folder;
    private final Clock clock;

    Restoring(DataFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Restores a copy of a database file. The backup itself is only read.
     *
     * @throws StorageFailure if it cannot be read or there are records already; nothing is then restored
     */
    void restore(Path backup) {
        var files = new H2Files(folder.path());
        if (Database.isIn(folder)) {
            throw new StorageFailure(
                    Message.of("storage.restore.not-empty", folder.path().toString()));
        }
        files.prepareFolder();
        var scratch = new H2Files(folder.path().resolve(SCRATCH));
        try {
            clear(scratch.folder());
            scratch.prepareFolder();
            Files.copy(backup, scratch.data(), StandardCopyOption.REPLACE_EXISTING);
            openTwice(scratch.folder());
            files.add(scratch.data(), files.data());
        } catch (IOException e) {
            throw new StorageFailure(Problems.unreadable(backup, e), e);
        } finally {
            clearQuietly(scratch.folder());
        }
    }

    /** A file can open once and not again: only the second opening shows that it was closed whole. */
    private void openTwice(Path scratch) {
        for (var times = 0; times < 2; times++) {
            Database.open(DataFolder.at(scratch), clock).close();
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void clearQuietly(Path folder) {
        try {
            clear(folder);
        } catch (IOException e) {
            // What is left is a copy that the next restoring clears away.
            return;
        }
    }
}
