package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Random;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import visitwise.domain.study.TrialSite;
import visitwise.storage.study.SiteStore;

/** A file that cannot be trusted is refused with a sentence, and stays as it is byte for byte. */
class UntrustedFileTest extends ClosedFile {

    @Test
    void aFileThatWasCutShort() throws IOException {
        cutTo(Files.size(files.data()) / 3);

        refused("storage.altered", files.seal());
    }

    @Test
    void aFileWithOneBitChanged() throws IOException {
        overwrite(Files.size(files.data()) / 2, 1);

        refused("storage.altered", files.seal());
    }

    @Test
    void aFileThatWasEmptied() throws IOException {
        cutTo(0);

        refused("storage.empty");
    }

    @Test
    void anEmptyFileOfWhichNothingIsKnownIsNotTakenForANewOne() throws IOException {
        cutTo(0);
        Files.delete(files.seal());

        refused("storage.empty");
    }

    @Test
    void aFileThatWasCutShortAfterACrash() throws IOException {
        takeSealOff();
        cutTo(Files.size(files.data()) / 3);

        refused("storage.damaged");
    }

    @Test
    void aFileOverwrittenInItsMiddleAfterACrash() throws IOException {
        takeSealOff();
        var size = Files.size(files.data());
        overwrite(size / 4, (int) (size / 2));

        refused("storage.damaged");
    }

    @Test
    void aFileThatHoldsSomethingElse() throws IOException {
        takeSealOff();
        overwrite(0, (int) Files.size(files.data()));

        refused("storage.damaged");
    }

    @Test
    void aDatabaseOfAnotherProgram() throws IOException, SQLException {
        Files.delete(files.data());
        Files.delete(files.seal());
        try (var connection = H2Settings.creating(files.database()).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table something (id integer)");
        }

        refused("storage.damaged");
    }

    @Test
    void aFileThatLostItsEndBackToTheMiddleOfAMigration() throws IOException, SQLException {
        takeSealOff();
        try (var connection = H2Settings.owner(files.database()).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table \"visit_COPY_5_2\" (id integer)");
        }

        refused("storage.damaged", files.seal());
    }

    @Test
    void aSealThatIsNoText() throws IOException {
        Files.write(files.seal(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xc3});

        refused("storage.altered", files.seal());
    }

    @Test
    void aSealThatSaysNoNumber() throws IOException {
        var seal = Files.readString(files.seal());
        Files.writeString(files.seal(), seal.replaceFirst("size=\\d+", "size=large"));

        refused("storage.altered", files.seal());
    }

    @Test
    void aFileThatCannotBeReadIsNotCalledDamaged() throws IOException {
        Files.delete(files.data());
        Files.createDirectory(files.data());
        Files.writeString(files.data().resolve("something"), "else");

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.problem().key()).isEqualTo("storage.unreadable"));
    }

    @Test
    void anErrorOfTheDiskIsNotOneOfTheFile() {
        assertThat(Problems.couldNotRead(new SQLException(new IOException("Input/output error"))))
                .isTrue();
        assertThat(Problems.couldNotRead(new SQLException(new EOFException()))).isFalse();
        assertThat(Problems.couldNotRead(new SQLException("File corrupted"))).isFalse();
    }

    @Test
    void aFileFoundDamagedInUseIsNotSaidToBeUnchanged() {
        var engine = H2Engine.open(DataFolder.at(folder), clock);
        try {
            var trouble = engine.trouble(new SQLException("corrupted", "90030", ErrorCode.FILE_CORRUPTED_1));
            assertThat(trouble.problem().key()).isEqualTo("storage.damaged-in-use");
        } finally {
            engine.close(true);
        }
    }

    @Test
    void aFileThatIsGone() throws IOException {
        Files.delete(files.data());

        refused("storage.missing", files.seal());
    }

    @Test
    void aFileOfANewerVersion() throws IOException, SQLException {
        takeSealOff();
        try (var connection = H2Settings.owner(files.database()).getConnection();
                var statement = connection.prepareStatement(
                        "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                                + " \"script\", \"installed_by\", \"execution_time\", \"success\")"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            var values = new Object[] {7, "999", "later", "SQL", "V999__later.sql", "somebody", 1, true};
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }

        refused("storage.newer", "999", Integer.toString(Schema.CURRENT.newest()));
    }

    @Test
    void aFileOfAnotherEngine() throws IOException {
        var seal = Seal.read(files.seal()).orElseThrow();
        new Seal("2.5.252", seal.schema(), seal.contents()).write(files);

        refused("storage.engine", "2.5.252", "2.4.240");
    }

    @Test
    void aFileRestoredOnPurposeOpensOnceTheSealIsDeleted() throws IOException {
        var backup = Files.readAllBytes(files.data());
        try (var database = open()) {
            database.change(SETTING_UP, change -> new SiteStore().add(change, new TrialSite("02", "later")));
        }
        Files.write(files.data(), backup);
        refused("storage.altered", files.seal());

        Files.delete(files.seal());

        assertThat(sites()).isEqualTo(1);
    }

    private void cutTo(long size) throws IOException {
        try (var file = new RandomAccessFile(files.data().toFile(), "rw")) {
            file.setLength(size);
        }
    }

    private void overwrite(long position, int length) throws IOException {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        try (var file = new RandomAccessFile(files.data().toFile(), "rw")) {
            file.seek(position);
            file.write(bytes);
        }
    }
}
