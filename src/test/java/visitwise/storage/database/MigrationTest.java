package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.study.TrialSite;
import visitwise.storage.study.SiteStore;
import visitwise.testkit.PostgresServer;

class MigrationTest {

    private static final Clock CLOCK = Clock.systemUTC();

    private static final Clock THEN = Clock.fixed(Instant.parse("2026-03-02T01:02:03.9Z"), ZoneOffset.UTC);

    private static final Schema NEXT =
            new Schema(6, List.of("classpath:visitwise/storage", "classpath:visitwise/nextschema"));

    private static final Schema BROKEN =
            new Schema(6, List.of("classpath:visitwise/storage", "classpath:visitwise/brokenschema"));

    @TempDir
    Path folder;

    @Test
    void theProgramKnowsItsNewestMigration() throws IOException, URISyntaxException {
        var first = Objects.requireNonNull(Schema.class.getResource("/visitwise/storage/V001__tables.sql"));
        var migrations = Path.of(first.toURI()).getParent();
        try (var files = Files.list(migrations)) {
            var newest = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("V"))
                    .mapToInt(name -> Integer.parseInt(name.substring(1, 4)))
                    .max();
            assertThat(newest).hasValue(Schema.CURRENT.newest());
        }
    }

    @Test
    void theFileIsMigratedInACopyAndTheOldOneStays() throws Exception {
        addASite(Database.open(DataFolder.at(folder), CLOCK));
        var before = Files.readAllBytes(folder.resolve("visitwise.mv.db"));
        var earlier = Files.writeString(folder.resolve("visitwise.schema-5.20260302T010203Z.mv.db"), "kept before");

        var engine = H2Engine.open(DataFolder.at(folder), THEN, NEXT);

        assertThat(count(engine.writer(), "remark")).isZero();
        assertThat(count(engine.reader(), "remark")).isZero();
        assertThat(count(engine.reader(), "site")).isEqualTo(1);
        engine.close(true);
        assertThat(earlier).hasContent("kept before");
        assertThat(folder.resolve("visitwise.schema-5.20260302T010203Z-2.mv.db"))
                .hasBinaryContent(before);
        assertThat(folder.resolve("visitwise.schema.new.mv.db")).doesNotExist();
        assertThat(folder.resolve("visitwise.new.mv.db")).doesNotExist();
        assertThatThrownBy(() -> Database.open(DataFolder.at(folder), CLOCK))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.problem().key()).isEqualTo("storage.newer"));
    }

    @Test
    void aMigrationThatFailsLeavesTheFileAsItWas() throws IOException {
        addASite(Database.open(DataFolder.at(folder), CLOCK));
        var before = Files.readAllBytes(folder.resolve("visitwise.mv.db"));
        var seal = Files.readString(folder.resolve("visitwise.seal"));

        assertThatThrownBy(() -> H2Engine.open(DataFolder.at(folder), CLOCK, BROKEN))
                .isInstanceOf(StorageFailure.class);

        assertThat(folder.resolve("visitwise.mv.db")).hasBinaryContent(before);
        assertThat(folder.resolve("visitwise.seal")).hasContent(seal);
        assertThat(folder.resolve("visitwise.new.mv.db")).doesNotExist();
        addASite(Database.open(DataFolder.at(folder), CLOCK));
    }

    @Test
    void aFileHalfMadeIsMadeAgain() throws IOException {
        Files.write(folder.resolve("visitwise.new.mv.db"), new byte[5000]);

        addASite(Database.open(DataFolder.at(folder), CLOCK));

        assertThat(folder.resolve("visitwise.new.mv.db")).doesNotExist();
    }

    @Test
    void aServerIsMigratedAndANewerOneRefused() throws SQLException {
        var server = PostgresServer.emptyDatabase();
        addASite(Database.open(server, CLOCK));

        var engine = PostgresEngine.open(server, NEXT);

        assertThat(count(engine.writer(), "remark")).isZero();
        assertThat(count(engine.reader(), "site")).isEqualTo(1);
        engine.close(true);
        assertThatThrownBy(() -> Database.open(server, CLOCK))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.problem().key()).isEqualTo("storage.newer"));
    }

    @Test
    void aServerThatIsNotThereIsToldWithoutItsPassword() {
        var nowhere = new Server(
                "jdbc:postgresql://localhost:1/visitwise?connectTimeout=1",
                new Server.Account("owner", "secret-1"),
                new Server.Account("everyday", "secret-2"));

        assertThatThrownBy(() -> Database.open(nowhere, CLOCK))
                .isInstanceOfSatisfying(StorageFailure.class, failure -> {
                    assertThat(failure.problem().key()).isEqualTo("storage.server");
                    assertThat(failure.problem().args().toString())
                            .contains("jdbc:postgresql://localhost:1/visitwise")
                            .doesNotContain("secret");
                });
        assertThat(nowhere.toString()).doesNotContain("secret");
    }

    private static void addASite(Database opened) {
        try (opened) {
            opened.change(
                    new ChangeContext("Chen Jie", "setting up"),
                    change -> new SiteStore()
                            .add(change, new TrialSite(change.newId().toString(), "第一人民医院")));
        }
    }

    private static int count(DataSource source, String table) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
