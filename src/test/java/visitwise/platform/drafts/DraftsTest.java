package visitwise.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.Message;

class DraftsTest {

    private static final DraftKey KEY = new DraftKey("bodySize/1", "Chen Jie");
    private static final Instant NOW = Instant.parse("2026-11-21T06:05:00Z");

    @TempDir
    private Path folder;

    private final List<Message> said = new CopyOnWriteArrayList<>();
    private Drafts drafts;

    @BeforeEach
    void open() {
        drafts = at(NOW);
    }

    @AfterEach
    void close() {
        drafts.close();
    }

    private Drafts at(Instant now) {
        return Drafts.in(folder.resolve("drafts"), Clock.fixed(now, ZoneOffset.UTC), said::add);
    }

    private Path file() {
        return folder.resolve("drafts").resolve(KEY.fileName());
    }

    @Test
    void whatWasKeptIsFoundAtTheNextStart() {
        drafts.keep(KEY, "1", Map.of("0", "131,5", "1", "发热\n两天"));
        drafts.settle();
        try (var next = at(NOW)) {
            assertThat(next.find(KEY))
                    .isEqualTo(new Found.Typed(new Draft(KEY, "1", NOW, Map.of("0", "131,5", "1", "发热\n两天"))));
            assertThat(next.find(new DraftKey("bodySize/1", "Li Na"))).isEqualTo(new Found.Nothing());
        }
    }

    @Test
    void isOnTheDiskWithoutBeingAskedInTheTimeThatIsPromised() {
        drafts.keep(KEY, "1", Map.of("0", "1"));
        var until = System.nanoTime() + Drafts.LATEST.toNanos();
        while (!Files.exists(file()) && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(file()).exists();
    }

    @Test
    void whatIsDroppedIsGoneEvenIfItWaited() {
        drafts.keep(KEY, "1", Map.of("0", "1"));
        drafts.drop(KEY);
        drafts.settle();
        assertThat(file()).doesNotExist();
        drafts.keep(KEY, "1", Map.of("0", "1"));
        drafts.settle();
        drafts.drop(KEY);
        assertThat(drafts.find(KEY)).isEqualTo(new Found.Nothing());
    }

    @Test
    void theLastTextCounts() {
        for (int i = 0; i < 50; i++) {
            drafts.keep(KEY, "1", Map.of("0", String.valueOf(i)));
            drafts.hurry(KEY);
        }
        drafts.settle();
        assertThat(drafts.find(KEY)).isEqualTo(new Found.Typed(new Draft(KEY, "1", NOW, Map.of("0", "49"))));
        assertThat(folder.resolve("drafts").toFile().list()).containsExactly(KEY.fileName());
    }

    @Test
    void spoiltAndForeignFilesAreLeftAloneAndSaid() throws IOException {
        drafts.keep(KEY, "1", Map.of("0", "131"));
        drafts.settle();
        var whole = Files.readString(file(), StandardCharsets.ISO_8859_1);
        var other = DraftFile.written(new Draft(new DraftKey("end/1", "Chen Jie"), "1", NOW, Map.of()));
        for (var spoilt : List.of(
                "",
                "not a draft",
                "\\u00zz=1",
                whole.replace("131", "113"),
                whole.substring(0, whole.length() / 2),
                new String(other, StandardCharsets.ISO_8859_1))) {
            Files.writeString(file(), spoilt, StandardCharsets.ISO_8859_1);
            said.clear();
            assertThat(drafts.find(KEY)).as(spoilt).isEqualTo(new Found.Unreadable());
            assertThat(said).containsExactly(Message.of("drafts.unreadable"));
            assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1)).isEqualTo(spoilt);
        }
    }

    @Test
    void aFolderThatTakesNothingIsSaidOnce() throws IOException {
        Files.writeString(folder.resolve("drafts"), "a file in its place");
        drafts.keep(KEY, "1", Map.of("0", "1"));
        drafts.settle();
        drafts.keep(KEY, "1", Map.of("0", "12"));
        drafts.settle();
        assertThat(said).containsExactly(Message.of("drafts.notKept"));
    }

    @Test
    void aDraftIsOldAfterThirtyDays() {
        var draft = new Draft(KEY, "1", NOW, Map.of());
        try (var soon = at(NOW.plus(Duration.ofDays(30)));
                var late = at(NOW.plus(Duration.ofDays(30)).plusSeconds(1))) {
            assertThat(soon.isOld(draft)).isFalse();
            assertThat(late.isOld(draft)).isTrue();
        }
    }

    @Test
    void noneKeepsNothing() {
        try (var none = Drafts.none()) {
            none.keep(KEY, "1", Map.of("0", "1"));
            none.settle();
            assertThat(none.find(KEY)).isEqualTo(new Found.Nothing());
        }
    }
}
