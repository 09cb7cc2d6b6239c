package visitwise.storage.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The files in a data folder.
 *
 * @param folder absolute, checked by {@link DataFolder}
 */
record H2Files(Path folder) {

    private static final String SUFFIX = ".mv.db";

    /** The database, as its engine names it: without the suffix. */
    Path database() {
        return folder.resolve("visitwise");
    }

    Path data() {
        return folder.resolve("visitwise" + SUFFIX);
    }

    /** A database that is being made or migrated, and not yet the one in use. */
    Path newDatabase() {
        return folder.resolve("visitwise.new");
    }

    Path newData() {
        return folder.resolve("visitwise.new" + SUFFIX);
    }

    /**
     * What the data was before it was migrated from a schema.
     *
     * @param moment when that was
     * @param number 1, more if a copy has that name already
     */
    Path before(int schema, String moment, int number) {
        var more = number == 1 ? "" : "-" + number;
        return folder.resolve("visitwise.schema-" + schema + "." + moment + more + SUFFIX);
    }

    /** A copy that is being made. */
    Path keptDraft() {
        return folder.resolve("visitwise.schema.new" + SUFFIX);
    }

    Path seal() {
        return folder.resolve("visitwise.seal");
    }

    /** See {@link Mark}. */
    Path mark() {
        return folder.resolve("visitwise.mark");
    }

    Path note() {
        return folder.resolve("visitwise.in-use");
    }

    /** Makes the folder if there is none, and tries whether it can be written to. */
    void prepareFolder() {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                }
            }
            Files.delete(Files.createTempFile(folder, "visitwise", ".tmp"));
        } catch (IOException e) {
            throw Problems.notWrittenFailure(folder, e);
        }
    }

    /** Puts a finished file in the place of another, so that a power cut leaves one of the two and never a mixture. */
    void replace(Path finished, Path target) throws IOException {
        force(finished);
        try {
            Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(finished, target, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder();
    }

    /** Gives a finished file a name that nothing has yet. */
    void add(Path finished, Path target) throws IOException {
        force(finished);
        Files.move(finished, target);
        forceFolder();
    }

    /** Lets nobody but its owner read or write a file, where permissions are known. */
    void keepToOurselves(Path file) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** Takes a file away for good: no power cut brings it back. */
    void remove(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            forceFolder();
        }
    }

    private void force(Path file) throws IOException {
        keepToOurselves(file);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void forceFolder() {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open a folder as a file; NTFS keeps its own journal of names.
            return;
        }
    }
}
