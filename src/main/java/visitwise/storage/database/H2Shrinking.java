package visitwise.storage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies a file that is mostly empty into a new one, before it is used, and puts that in its place once it holds the
 * same: the engine's own ways to shrink a file move rows about in it, and lose some when the power or the disk fails.
 */
final class H2Shrinking {

    private static final Logger LOG = LoggerFactory.getLogger(H2Shrinking.class);

    /** Below this size in bytes no file is worth the time. */
    static final long LARGE = 16L << 20;

    private static final int PERCENT = 100;

    private static final int HALF_FULL = 50;

    private static final String SETTING =
            "select setting_value from information_schema.settings where setting_name = ?";

    private final H2Files files;
    private final Schema schema;
    private final long large;

    H2Shrinking(H2Files files, Schema schema, long large) {
        this.files = files;
        this.schema = schema;
        this.large = large;
    }

    /**
     * Shrinks the file if it is worth it and was closed in good order. Whatever goes wrong, the file is there as it was.
     *
     * @return whether it is another file now
     */
    boolean shrink() {
        try {
            files.remove(files.newData());
            var size = Files.size(files.data());
            if (size <= large || !closed() || !copied()) {
                return false;
            }
            var shrunk = Files.size(files.newData());
            new Seal(H2Settings.ENGINE, Integer.toString(schema.newest()), null).write(files);
            files.replace(files.newData(), files.data());
            LOG.info("shrunk from {} to {} bytes", size, shrunk);
            return true;
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.warn("not shrunk: {}", Problems.reason(e));
            return false;
        } finally {
            tidy();
        }
    }

    private boolean closed() throws IOException {
        return Seal.read(files.seal()).flatMap(Seal::closed).isPresent();
    }

    /** Copies a file that is not even half full, and compares the copy as it lies on the disk. */
    private boolean copied() throws IOException, SQLException {
        try (var old = H2Settings.lookingOnly(files.database()).getConnection()) {
            if (filled(old) >= HALF_FULL) {
                return false;
            }
            Files.createFile(files.newData());
            files.keepToOurselves(files.newData());
            try (var fresh = H2Settings.filling(files.newDatabase()).getConnection();
                    var statement = fresh.createStatement()) {
                new H2Copy(old, fresh).run();
                statement.execute("checkpoint sync");
                statement.execute("shutdown");
            }
            try (var fresh = H2Settings.lookingOnly(files.newDatabase()).getConnection()) {
                if (!H2Sum.of(fresh).equals(H2Sum.of(old)) || !refusesLiterals(fresh)) {
                    throw new IllegalStateException("the copy is not the same");
                }
            }
            return true;
        }
    }

    /** How much of the file is in use, in percent: of its chunks, and within them. */
    static int filled(Connection connection) throws SQLException {
        var chunks = setting(connection, "info.FILL_RATE");
        var within = setting(connection, "info.CHUNKS_FILL_RATE");
        return chunks.orElse(PERCENT) * within.orElse(PERCENT) / PERCENT;
    }

    private static boolean refusesLiterals(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select 1")) {
            statement.execute();
            return false;
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.LITERALS_ARE_NOT_ALLOWED) {
                return true;
            }
            throw e;
        }
    }

    private static Optional<Integer> setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement(SETTING)) {
            statement.setString(1, name);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
            }
        }
    }

    private void tidy() {
        try {
            Files.deleteIfExists(files.newData());
        } catch (IOException e) {
            LOG.warn("left behind: {}: {}", files.newData(), Problems.reason(e));
        }
    }
}
