package visitwise.storage.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.h2.store.fs.FilePath;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.StorageFailure;

/** A data folder whose database can be made to lie on an unsure disk, and what was left of it in power cuts. */
final class UnsureFolder {

    private static final int PADDING = 12;

    private final Path temp;
    private final Path data;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final List<Cut> unchecked = new ArrayList<>();
    private int number;

    /** Makes the database. */
    UnsureFolder(Path temp) throws IOException {
        this.temp = temp;
        // The colon ends the name of the file system that the engine looks for.
        var folder = temp.toRealPath().resolve("unsure:disk");
        this.data = folder.resolve("visitwise.mv.db");
        try (var database = open(folder)) {
            new Story(database, PADDING);
        }
    }

    byte[] file() throws IOException {
        return Files.readAllBytes(data);
    }

    /** How often the power was cut. */
    int cuts() {
        return number;
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** Opens the database on this disk, makes so many changes, and closes it. */
    void session(UnsureDisk disk, int changes) {
        var name = data.toString();
        var provider = new UnsurePath(name.substring(0, name.indexOf(':')), Map.of(name, disk));
        FilePath.register(provider);
        try (var database = open(data.getParent())) {
            var story = new Story(database, PADDING);
            for (var change = 0; change < changes; change++) {
                var next = story.next();
                synchronized (disk) {
                    acknowledged.add(next);
                }
            }
        } finally {
            FilePath.unregister(provider);
        }
    }

    /** Keeps aside what would be found in the folder if the power failed now. */
    void cut(UnsureDisk disk) {
        var folder = temp.resolve("cut-" + number++);
        try {
            Files.createDirectory(folder);
            Files.write(folder.resolve(data.getFileName()), disk.afterPowerCut());
            for (var name : List.of("visitwise.seal", "visitwise.mark")) {
                var beside = data.resolveSibling(name);
                if (Files.exists(beside)) {
                    Files.copy(beside, folder.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        unchecked.add(new Cut(folder, List.copyOf(acknowledged)));
    }

    /**
     * Opens what was left each time since the last look.
     *
     * @param harm gets what was lost, if anything was
     */
    void check(Consumer<Throwable> harm) throws IOException {
        for (var cut : unchecked) {
            try {
                cut.check();
            } catch (StorageFailure | AssertionError | IllegalStateException lost) {
                harm.accept(lost);
            }
            delete(cut.folder);
        }
        unchecked.clear();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static Database open(Path folder) {
        return Database.open(DataFolder.at(folder), Clock.systemUTC());
    }

    /**
     * What the power left.
     *
     * @param known what had been reported as saved
     */
    private record Cut(Path folder, List<Acknowledged> known) {

        /** Fails if anything that was reported as saved is not there, or any change is not whole. */
        private void check() {
            try (var database = open(folder)) {
                var held = new Story(database, PADDING).check(known);
                assertThat(held - (known.isEmpty() ? 0 : known.getLast().number()))
                        .isBetween(0, 1);
            }
        }
    }
}
