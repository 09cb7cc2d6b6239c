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
            if (seal.isEmpty() && !H2Header.isWhole(files.data())) {
                throw new StorageFailure(Problems.damaged(files, Files.size(files.data()) + " bytes"));
            }
            var crashed = seal.isPresent() && closed.isEmpty();
            var reached =
                    look(closed.isEmpty(), crashed ? Mark.read(files.mark()).orElse(0) : 0);
            seal.ifPresent(before -> notLess(reached, Schema.number(before.schema())));
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

    /** A file with less in it than it had once lost its end, or was put there by hand. */
    private void notLess(long found, long once) {
        if (found < once) {
            throw new StorageFailure(Problems.damaged(files, found + " < " + once));
        }
    }

    /** Reads every row if it is to look at the whole file; the trail then has at least so many entries. */
    private int look(boolean whole, long entries) {
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
                notLess(readEverything(connection), entries);
            }
            return reached;
        } catch (SQLException e) {
            throw new StorageFailure(meaning(e), e);
        } catch (IllegalArgumentException e) {
            // a name or a version that the program never gave: another program's, or halfway through a migration
            throw new StorageFailure(Problems.damaged(files, e), e);
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
                        : Problems.damaged(files, error);
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

    /**
     * A file that was not closed in good order has no sum to compare: every row is read once instead.
     *
     * @return how many entries the audit trail has
     */
    private static long readEverything(Connection connection) throws SQLException {
        var entries = 0L;
        for (var table : Rights.tables(connection)) {
            var count = readAll(connection, table);
            entries += table.equals(Table.AUDIT_TRAIL) ? count : 0;
        }
        return entries;
    }

    /** Reads every row of a table and counts them. */
    private static long readAll(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement("select * from " + SqlName.checked(table));
                var rows = statement.executeQuery()) {
            var count = 0L;
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
