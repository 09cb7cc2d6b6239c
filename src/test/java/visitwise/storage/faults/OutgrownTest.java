package visitwise.storage.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;

/**
 * A file that has grown far beyond what it holds is shrunk when it is opened, and however that ends nothing is lost.
 *
 * <p>For more of it: {@code mvn -q test -Dtest=OutgrownTest -Dvisitwise.kills=200}; with the same random numbers again:
 * {@code -Dvisitwise.kills.seed=…}.
 */
class OutgrownTest {

    private static final int KILLS = Math.max(3, Integer.getInteger("visitwise.kills", 20) / 4);

    private static final long SEED = Long.getLong("visitwise.kills.seed", System.nanoTime());

    private static final int PADDING = 12;

    private static final int CHANGES = 800;

    private static final long LARGE = 16L << 20;

    /** A process starts, checks, and shrinks within about this time. */
    private static final int OPENING_MILLISECONDS = 2_000;

    private final Random random = new Random(SEED);
    private final List<Acknowledged> acknowledged = new ArrayList<>();

    @TempDir
    Path temp;

    private Path grown;

    @BeforeEach
    void grow() throws IOException {
        System.out.println("visitwise.kills.seed=" + SEED);
        grown = temp.resolve("grown");
        try (var database = open(grown)) {
            var story = new Story(database, PADDING);
            for (var change = 0; change < CHANGES; change++) {
                acknowledged.add(story.next());
            }
        }
        assertThat(size(grown)).isGreaterThan(LARGE);
    }

    @Test
    void openingShrinksItAndKeepsEverything() throws IOException {
        var before = size(grown);
        heldBy(grown);
        var after = size(grown);
        System.out.printf("Shrunk: %d changes from %d to %d bytes%n", CHANGES, before, after);
        assertThat(after).isLessThan(before / 4);
        heldBy(grown);
    }

    @Test
    void killedWhileItShrinksItLosesNothing() throws IOException {
        var copying = 0;
        var shrunk = 0;
        for (var kill = 0; kill < KILLS; kill++) {
            var folder = copied("kill-" + kill);
            var before = size(folder);
            try (var child = Child.running(StoryWriter.class, folder, PADDING, 0)) {
                pause(TimeUnit.MILLISECONDS.toNanos(random.nextInt(OPENING_MILLISECONDS)));
                child.kill();
                child.rest();
            }
            copying += Files.exists(folder.resolve("visitwise.new.mv.db")) ? 1 : 0;
            shrunk += size(folder) < before ? 1 : 0;
            heldBy(folder);
            heldBy(folder);
            assertThat(folder.resolve("visitwise.new.mv.db")).doesNotExist();
        }
        System.out.printf("Shrinking: kills %d, %d in the copy, %d after it, lost 0%n", KILLS, copying, shrunk);
    }

    private void heldBy(Path folder) {
        try (var database = open(folder)) {
            assertThat(new Story(database, PADDING).check(acknowledged)).isEqualTo(CHANGES);
        }
    }

    private Path copied(String name) throws IOException {
        var copy = Files.createDirectory(temp.resolve(name));
        try (var files = Files.list(grown)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static long size(Path folder) throws IOException {
        return Files.size(folder.resolve("visitwise.mv.db"));
    }

    private static Database open(Path folder) {
        return Database.open(DataFolder.at(folder), Clock.systemUTC());
    }

    private static void pause(long nanoseconds) {
        var end = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
