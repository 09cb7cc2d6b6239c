package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.storage.database.DataFolder;

class FrontDoorTest {

    @TempDir
    private Path path;

    @Test
    void aKnockReachesTheProgramThatIsOpen() throws ExecutionException, InterruptedException, TimeoutException {
        var folder = DataFolder.at(path);
        var knocked = new CompletableFuture<Boolean>();
        try (var door = FrontDoor.open(folder, () -> knocked.complete(true)).orElseThrow()) {
            assertThat(FrontDoor.knock(folder)).isTrue();
            assertThat(knocked.get(60, TimeUnit.SECONDS)).isTrue();
            assertThat(door).isNotNull();
        }
        assertThat(FrontDoor.knock(folder)).as("closed").isFalse();
    }

    @Test
    void nobodyAnswersAWrongWordOrANoteOfLongAgo() throws IOException {
        var folder = DataFolder.at(path);
        assertThat(FrontDoor.knock(folder)).isFalse();
        var note = path.resolve("visitwise.front");
        for (var wrong : new String[] {"", "not a door", "99999999 x", "70000 x"}) {
            Files.writeString(note, wrong);
            assertThat(FrontDoor.knock(folder)).as(wrong).isFalse();
        }
        var knocked = new CompletableFuture<Boolean>();
        try (var door = FrontDoor.open(folder, () -> knocked.complete(true)).orElseThrow()) {
            var port = Files.readString(note).split(" ", -1)[0];
            Files.writeString(note, port + " 00000000-0000-0000-0000-000000000000");
            assertThat(FrontDoor.knock(folder)).isFalse();
            assertThat(knocked).isNotDone();
            assertThat(door).isNotNull();
        }
    }
}
