package visitwise.storage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.engine.Constants;
import visitwise.domain.Message;

/** Looks whether a database file can be trusted, before anything may write to it. */
final class H2Check {

    private static final String BUILD = "select setting_value from information_schema.settings where setting_name = ?";

    private final H2Files files;
    private final Schema known;

    H2Check(H2Files files, Schema known) {
        this.files = files;
        this.known = known;
    }

    /**
     * The version of the tables in the file.
     *
     * @throws StorageFailure if the file must not be opened
     */
    int schema() {
        try {
            var seal = seal();
            if (Files.size(files.data()) == 0) {
                throw new StorageFailure(
                        Message.of("storage.empty", files.data().toString()));
            }
            if (!Files.isWritable(files.data())) {
                throw new StorageFailure(
                        Message.of("storage.read-only-file", files.data().toString()));
            }
            var closed = seal.flatMap(Seal::closed);
            if (closed.isPresent() && !closed.get().equals(Seal.Contents.of(files.data()))) {
                throw new StorageFailure(altered());
            }
            var reached = look(closed.isEmpty());
            if (seal.isPresent() && Schema.number(seal.get().schema()) > reached) {
                throw new StorageFailure(Problems.damaged(
                        files.data(), reached + " < " + seal.get().schema()));
            }
            return reached;
        } catch (IOException e) {
            throw new StorageFailure(Problems.unreadable(files.data(), e), e);
        }
    }

    private Optional<Seal> seal() throws IOException {
        try {
            var seal = Seal.read(files.seal());
            seal.map(Seal::engine)
                    .filter(engine -> !engine.equals(H2Settings.ENGINE))
                    .ifPresent(this::refuseEngine);
            return seal;
        } catch (IllegalArgumentException e) {
            throw new StorageFailure(altered(), e);
        }
    }

    private int look(boolean whole) {
        try (var connection = H2Settings.lookingOnly(files.database()).getConnection()) {
            var build = first(connection, BUILD, "create_build");
            if (build.isPresent() && !build.get().equals(Integer.toString(Constants.BUILD_ID))) {
                refuseEngine(build.get());
            }
            var reached = newestIn(connection);
            if (reached > known.newest()) {
                throw new StorageFailure(Message.of(
                        "storage.newer",
                        files.data().toString(),
                        Integer.toString(reached),
                        Integer.toString(known.newest())));
            }
            if (whole) {
                readEverything(connection);
            }
            return reached;
        } catch (SQLException e) {
            throw new StorageFailure(meaning(e), e);
        }
    }

    private Message meaning(SQLException error) {
        return switch (error.getErrorCode()) {
            // the note is our own by now, so nothing tells who it is
            case ErrorCode.DATABASE_ALREADY_OPEN_1 ->
                Message.of("storage.in-use", files.data().toString());
            case ErrorCode.FILE_VERSION_ERROR_1 ->
                Message.of("storage.engine", files.data().toString(), "?", H2Settings.ENGINE);
            default ->
                Problems.couldNotRead(error)
                        ? Problems.unreadable(files.data(), error)
                        : Problems.damaged(files.data(), error);
        };
    }

    private void refuseEngine(String engine) {
        throw new StorageFailure(Message.of("storage.engine", files.data().toString(), engine, H2Settings.ENGINE));
    }

    private Message altered() {
        return Message.of(
                "storage.altered", files.data().toString(), files.seal().toString());
    }

    private static int newestIn(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(Schema.HISTORY);
                var rows = statement.executeQuery()) {
            var newest = 0;
            while (rows.next()) {
                newest = Math.max(newest, Schema.number(rows.getString(1)));
            }
            return newest;
        }
    }

    /** A file that was not closed in good order has no sum to compare: every row is read once instead. */
    private static void readEverything(Connection connection) throws SQLException {
        for (var table : Rights.tables(connection)) {
            readAll(connection, table);
        }
    }

    /** Reads every row of a table and counts them. */
    static int readAll(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement("select * from " + SqlName.checked(table));
                var rows = statement.executeQuery()) {
            var count = 0;
            while (rows.next()) {
                rows.getString(1);
                count++;
            }
            return count;
        }
    }

    private static Optional<String> first(Connection connection, String sql, String value) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }
}
