package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.study.TrialSite;
import visitwise.storage.study.SiteStore;

class RestoringTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path backup;

    @BeforeEach
    void makeABackup() throws IOException {
        var from = DataFolder.at(folder.resolve("from"));
        try (var database = Database.open(from, CLOCK)) {
            database.change(
                    ChangeContext.firstEntry("Dr Li"),
                    change -> new SiteStore().add(change, new TrialSite("01", "一院")));
        }
        backup = folder.resolve("backup.mv.db");
        Files.copy(from.path().resolve("visitwise.mv.db"), backup);
    }

    @Test
    void whatWasRestoredOpensWithItsRecords() throws IOException {
        var to = DataFolder.at(folder.resolve("to"));
        var before = Files.readAllBytes(backup);
        Database.restore(backup, to, CLOCK);
        try (var database = Database.open(to, CLOCK)) {
            var sites = database.read(reading -> new SiteStore().all(reading));
            assertThat(sites)
                    .singleElement()
                    .satisfies(site -> assertThat(site.value().name()).isEqualTo("一院"));
        }
        assertThat(Files.readAllBytes(backup)).isEqualTo(before);
        assertThat(to.path().resolve("restoring")).doesNotExist();
    }

    @Test
    void aDamagedBackupLeavesTheFolderEmpty() throws IOException {
        var bytes = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2));
        var to = DataFolder.at(folder.resolve("to"));
        assertThatThrownBy(() -> Database.restore(backup, to, CLOCK)).isInstanceOf(StorageFailure.class);
        assertThat(Database.isIn(to)).isFalse();
        assertThat(to.path().resolve("restoring")).doesNotExist();
    }

    @Test
    void recordsThatAreThereAreNeverReplaced() {
        var to = DataFolder.at(folder.resolve("from"));
        assertThatThrownBy(() -> Database.restore(backup, to, CLOCK))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.problem().key()).isEqualTo("storage.restore.not-empty"));
    }
}
