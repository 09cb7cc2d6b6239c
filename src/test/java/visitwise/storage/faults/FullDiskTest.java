package visitwise.storage.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;

/**
 * Lets the operating system refuse to write, as it does when a disk is full, and looks for everything that was saved
 * before.
 */
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs the limits of a shell on Linux")
class FullDiskTest {

    private static final int PADDING = 900;

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(longs = {1, 48, 331})
    void keepsWhatItAcknowledgedAndSaysSo(long kibibytes) throws Exception {
        prepared();
        var acknowledged = new ArrayList<Acknowledged>();

        for (var time = 0; time < 2; time++) {
            var limit = sizeInKibibytes() + kibibytes;
            try (var child = Child.writingAtMost(limit, StoryWriter.class, temp, PADDING)) {
                acknowledged.addAll(writtenUntilRefused(child));
            }
        }

        var safe = acknowledged.isEmpty() ? 0 : acknowledged.getLast().number();
        assertThat(heldAfterGoingOn(acknowledged) - safe).isBetween(0, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 8, 90, 150})
    void makesANewDatabaseOnceThereIsSpace(long kibibytes) throws Exception {
        opensOnceThereIsSpace(kibibytes);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 8, 150})
    void opensWhatWasClosedOnceThereIsSpace(long kibibytes) throws Exception {
        prepared();

        opensOnceThereIsSpace(kibibytes);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 8, 150})
    void opensWhatWasKilledOnceThereIsSpace(long kibibytes) throws Exception {
        try (var child = Child.running(StoryWriter.class, temp, PADDING)) {
            child.line();
        }

        opensOnceThereIsSpace(kibibytes);
    }

    private void opensOnceThereIsSpace(long kibibytes) throws Exception {
        try (var child = Child.writingAtMost(kibibytes, OpeningTwice.class, temp)) {
            var first = child.line();
            assertThat(first).as(child.complaints()).isPresent();
            child.allowAnyFile();
            child.tell("there is space again");
            assertThat(child.rest()).as(child.complaints()).containsExactly(OpeningTwice.OPEN);
            assertThat(child.complaints()).isEmpty();
        }
        heldAfterGoingOn(new ArrayList<>());
    }

    private void prepared() {
        try (var database = open()) {
            new Story(database, PADDING);
        }
    }

    private static List<Acknowledged> writtenUntilRefused(Child child) {
        var acknowledged = new ArrayList<Acknowledged>();
        var others = new ArrayList<String>();
        for (var line : child.rest()) {
            Acknowledged.parse(line).ifPresentOrElse(acknowledged::add, () -> others.add(line));
        }
        assertThat(child.exit()).isEqualTo(StoryWriter.REFUSED);
        assertThat(child.complaints()).isEmpty();
        assertThat(others).hasSize(2);
        assertThat(others.getFirst()).startsWith("Writing to ").contains("was confirmed as saved is safe");
        assertThat(others.getLast()).startsWith("写入 ").contains("已确认保存的数据安全");
        return acknowledged;
    }

    private int heldAfterGoingOn(List<Acknowledged> acknowledged) {
        int held;
        try (var database = open()) {
            var story = new Story(database, PADDING);
            held = story.check(acknowledged);
            acknowledged.add(story.next());
            acknowledged.add(story.next());
        }
        try (var database = open()) {
            assertThat(new Story(database, PADDING).check(acknowledged)).isEqualTo(held + 2);
        }
        return held;
    }

    private Database open() {
        return Database.open(DataFolder.at(temp), Clock.systemUTC());
    }

    private long sizeInKibibytes() throws IOException {
        return Files.size(temp.resolve("visitwise.mv.db")) / 1024;
    }
}
