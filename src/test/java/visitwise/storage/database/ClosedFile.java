package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.study.TrialSite;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.storage.study.SiteStore;
import visitwise.testkit.SteppingClock;

/** A data folder whose database was made and closed in good order. */
abstract class ClosedFile {

    static final ChangeContext SETTING_UP = new ChangeContext("Chen Jie", "setting up");

    final SteppingClock clock = new SteppingClock(Instant.parse("2026-03-02T01:02:03Z"));

    @TempDir
    Path folder;

    H2Files files;

    @BeforeEach
    void makeDataAndClose() {
        files = new H2Files(folder);
        try (var database = open()) {
            database.change(SETTING_UP, change -> new SiteStore().add(change, new TrialSite("01", "第一人民医院")));
        }
    }

    Database open() {
        return Database.open(DataFolder.at(folder), clock);
    }

    int sites() {
        try (var database = open()) {
            return database.read(reading -> new SiteStore().all(reading)).size();
        }
    }

    void refused(String key, Object... said) {
        var before = contents();
        assertThatThrownBy(this::open).isInstanceOfSatisfying(StorageFailure.class, failure -> {
            assertThat(failure.problem().key()).isEqualTo(key);
            for (var language : Language.values()) {
                var sentence = new Messages(language).text(failure.problem());
                assertThat(sentence).contains(files.data().toString()).doesNotContain("{", "\n", "Exception:");
                for (var part : said) {
                    assertThat(sentence).contains(part.toString());
                }
            }
        });
        assertThat(contents()).isEqualTo(before);
    }

    void takeSealOff() throws IOException {
        new Seal("2.4.240", "1", null).write(files);
    }

    /** Every file by its sum; the note comes and goes with whoever has the file. */
    Map<String, Seal.Contents> contents() {
        var sums = new TreeMap<String, Seal.Contents>();
        try (var listed = Files.list(folder)) {
            for (var file : listed.toList()) {
                sums.put(file.getFileName().toString(), Seal.Contents.of(file));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return sums;
    }
}
