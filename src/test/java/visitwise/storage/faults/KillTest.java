package visitwise.storage.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;

/**
 * Kills a process that writes, at random moments, and looks for everything it had reported as saved.
 *
 * <p>For any number of kills: {@code mvn -q test -Dtest=KillTest -Dvisitwise.kills=500}; the same ones again with
 * {@code -Dvisitwise.kills.seed=…}, as far as the machine's own timing can be repeated.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("visitwise.kills", 20);

    private static final long SEED = Long.getLong("visitwise.kills.seed", System.nanoTime());

    private static final int KILLS_OF_ONE_DATABASE = 7;

    private static final int ACKNOWLEDGEMENTS = 150;

    /** Plain H2 does not wait for the disk: within a second or two, so that some of it gets there. */
    private static final int PLAIN_ACKNOWLEDGEMENTS = 20_000;

    /** Several times what one change takes, so that every part of it gets its share of the kills. */
    private static final int FURTHER_MICROSECONDS = 6_000;

    private static final int START_MILLISECONDS = 1_500;

    private static final int CHANGES_BEFORE_CLOSING = 600;

    private static final int CLOSING_MILLISECONDS = 700;

    private static final int PADDING = 12;

    private final Random random = new Random(SEED);

    @TempDir
    Path temp;

    @BeforeEach
    void printTheSeed() {
        System.out.println("visitwise.kills.seed=" + SEED);
    }

    @Test
    void keepsWhatItAcknowledgedWheneverItIsKilled() throws Exception {
        var acknowledged = new ArrayList<Acknowledged>();
        var total = 0;
        var unacknowledged = 0;
        for (var kill = 0; kill < KILLS; kill++) {
            if (kill % KILLS_OF_ONE_DATABASE == 0) {
                acknowledged.clear();
            }
            var folder = temp.resolve("data-" + kill / KILLS_OF_ONE_DATABASE);
            var before = acknowledged.size();
            try (var child = Child.running(StoryWriter.class, folder, PADDING)) {
                acknowledged.addAll(killed(child, ACKNOWLEDGEMENTS));
            }
            var held = heldBy(folder, acknowledged);
            assertThat(held - acknowledged.getLast().number()).isBetween(0, 1);
            total += acknowledged.size() - before;
            unacknowledged += held - acknowledged.getLast().number();
        }
        System.out.printf(
                "Visitwise: kills %d, acknowledged %d, lost 0, kept without acknowledgement %d%n",
                KILLS, total, unacknowledged);
    }

    @Test
    void opensHoweverEarlyItIsKilled() throws Exception {
        for (var kill = 0; kill < Math.max(1, KILLS / 4); kill++) {
            var folder = temp.resolve("early-" + kill / 3);
            var acknowledged = new ArrayList<Acknowledged>();
            try (var child = Child.running(StoryWriter.class, folder, PADDING)) {
                pause(TimeUnit.MILLISECONDS.toNanos(random.nextInt(START_MILLISECONDS)));
                child.kill();
                acknowledged.addAll(acknowledgedIn(child.rest()));
            }
            if (Files.exists(folder)) {
                heldBy(folder, acknowledged);
            }
        }
    }

    /** By then the file is large and much of it outdated. */
    @Test
    void keepsWhatItAcknowledgedWhenItIsKilledClosing() throws Exception {
        var folder = temp.resolve("closing");
        var acknowledged = new ArrayList<Acknowledged>();
        for (var kill = 0; kill < Math.max(1, KILLS / 4); kill++) {
            try (var child = Child.running(StoryWriter.class, folder, PADDING, CHANGES_BEFORE_CLOSING)) {
                var line = child.line();
                while (line.isPresent() && !line.get().equals(StoryWriter.CLOSING)) {
                    acknowledged.addAll(acknowledgedIn(List.of(line.get())));
                    line = child.line();
                }
                assertThat(line).as(child.complaints()).isPresent();
                pause(TimeUnit.MILLISECONDS.toNanos(random.nextInt(CLOSING_MILLISECONDS)));
            }
            assertThat(heldBy(folder, acknowledged)).isEqualTo(acknowledged.size());
        }
    }

    /** Shows that this way of killing finds losses where there are some. */
    @Test
    void plainH2LosesWhatItAcknowledged() throws Exception {
        var total = 0;
        var lost = 0;
        for (var kill = 0; kill < KILLS; kill++) {
            var database = temp.resolve("plain-" + kill);
            PlainH2Writer.make(database);
            try (var child = Child.running(PlainH2Writer.class, database)) {
                var acknowledged = killed(child, PLAIN_ACKNOWLEDGEMENTS);
                total += acknowledged.size();
                lost += lostOf(acknowledged, database);
            }
        }
        System.out.printf("Plain H2: kills %d, acknowledged %d, lost %d%n", KILLS, total, lost);
        assertThat(lost).isPositive();
    }

    private List<Acknowledged> killed(Child child, int most) throws IOException {
        var wanted = 1 + random.nextInt(most);
        var acknowledged = new ArrayList<Acknowledged>();
        while (acknowledged.size() < wanted) {
            var line = child.line().orElseThrow(() -> new AssertionError("ended by itself: " + child.complaints()));
            acknowledged.addAll(acknowledgedIn(List.of(line)));
        }
        pause(TimeUnit.MICROSECONDS.toNanos(random.nextInt(FURTHER_MICROSECONDS)));
        child.kill();
        acknowledged.addAll(acknowledgedIn(child.rest()));
        return acknowledged;
    }

    private static List<Acknowledged> acknowledgedIn(List<String> lines) {
        return lines.stream().flatMap(line -> Acknowledged.parse(line).stream()).toList();
    }

    private static void pause(long nanoseconds) {
        var end = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    /** Opens a copy twice: the next process shall find the folder just as the killed one left it. */
    private int heldBy(Path folder, List<Acknowledged> acknowledged) throws IOException {
        var copy = temp.resolve("copy");
        Files.createDirectories(copy);
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var first = checked(copy, acknowledged);
        assertThat(checked(copy, acknowledged)).isEqualTo(first);
        delete(copy);
        return first;
    }

    private static int checked(Path folder, List<Acknowledged> acknowledged) {
        try (var database = Database.open(DataFolder.at(folder), Clock.systemUTC())) {
            return new Story(database, PADDING).check(acknowledged);
        }
    }

    private static int lostOf(List<Acknowledged> acknowledged, Path database) {
        var found = new HashSet<UUID>();
        try (var connection = PlainH2Writer.connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from visit")) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
        } catch (SQLException e) {
            return acknowledged.size();
        }
        return (int) acknowledged.stream()
                .filter(one -> !found.contains(one.visit()))
                .count();
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
