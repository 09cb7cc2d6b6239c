package visitwise.storage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import visitwise.domain.Message;

/**
 * Makes a new database file, or migrates a copy of the one there is, and puts it in place when it is finished: the
 * engine cannot take back half a migration.
 */
final class H2Making {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final H2Files files;
    private final Schema schema;
    private final Clock clock;

    H2Making(H2Files files, Schema schema, Clock clock) {
        this.files = files;
        this.schema = schema;
        this.clock = clock;
    }

    void make() throws IOException, SQLException {
        Files.deleteIfExists(files.newData());
        Files.createFile(files.newData());
        files.keepToOurselves(files.newData());
        build(H2Settings.creating(files.newDatabase()));
        if (Files.exists(files.data())) {
            throw new StorageFailure(Message.of("storage.in-use", files.data().toString()));
        }
        files.replace(files.newData(), files.data());
    }

    /** The file as it was stays beside the migrated one. */
    void migrate(int from) throws IOException, SQLException {
        Files.copy(files.data(), files.newData(), StandardCopyOption.REPLACE_EXISTING);
        build(H2Settings.owner(files.newDatabase()));
        keep(from);
        new Seal(H2Settings.ENGINE, Integer.toString(from), null).write(files);
        files.replace(files.newData(), files.data());
    }

    /** Keeps the file as it is under a name that nothing has yet. */
    private void keep(int from) throws IOException {
        var draft = files.keptDraft();
        Files.copy(files.data(), draft, StandardCopyOption.REPLACE_EXISTING);
        var moment = MOMENT.format(clock.instant());
        var number = 1;
        while (Files.exists(files.before(from, moment, number))) {
            number++;
        }
        files.add(draft, files.before(from, moment, number));
    }

    private void build(DataSource owner) throws IOException, SQLException {
        try {
            finish(owner);
        } catch (SQLException | RuntimeException e) {
            Files.deleteIfExists(files.newData());
            throw e;
        }
    }

    private void finish(DataSource owner) throws SQLException {
        try (var connection = owner.getConnection()) {
            execute(connection, "set allow_literals all");
            schema.migrate(owner);
            for (var user : List.of(H2Settings.WRITER, H2Settings.READER)) {
                addUser(connection, user);
            }
            Rights.grantChanging(connection, H2Settings.WRITER);
            Rights.grantReading(connection, H2Settings.READER);
            execute(connection, "set allow_literals none");
            execute(connection, "checkpoint sync");
            execute(connection, "shutdown");
        }
    }

    private static void addUser(Connection connection, String user) throws SQLException {
        try (var statement = connection.prepareStatement("create user if not exists " + user + " password ?")) {
            statement.setString(1, UUID.randomUUID().toString());
            statement.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
