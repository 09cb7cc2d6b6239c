package visitwise.storage.database;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.store.fs.FilePath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import visitwise.domain.Message;

/** A file on this computer, written by an engine inside this process. */
final class H2Engine implements Engine {

    private static final Logger LOG = LoggerFactory.getLogger(H2Engine.class);

    private final H2Files files;
    private final Schema schema;
    private final InUse hold;
    private final Connection owner;
    private final Keeping keeping;
    private final Pools pools;

    private H2Engine(H2Files files, Schema schema, InUse hold) throws SQLException {
        this.files = files;
        this.schema = schema;
        this.hold = hold;
        this.owner = H2Settings.owner(files.database()).getConnection();
        try {
            this.pools = Pools.of(user(H2Settings.WRITER), user(H2Settings.READER));
            this.keeping = keeping(pools);
        } catch (SQLException | RuntimeException e) {
            owner.close();
            throw e;
        }
    }

    private Keeping keeping(Pools open) throws SQLException {
        try {
            return new Keeping(owner, files);
        } catch (SQLException | RuntimeException e) {
            open.close();
            throw e;
        }
    }

    static H2Engine open(DataFolder folder, Clock clock) {
        return open(folder, clock, Schema.CURRENT);
    }

    static H2Engine open(DataFolder folder, Clock clock, Schema schema) {
        var files = new H2Files(folder.path());
        files.prepareFolder();
        var hold = InUse.take(files, clock);
        try {
            prepare(files, schema, clock);
            return new H2Engine(files, schema, hold);
        } catch (StorageFailure e) {
            hold.release();
            throw e;
        } catch (IOException | SQLException | RuntimeException e) {
            hold.release();
            throw new StorageFailure(Problems.notWritten(files.data(), e), e);
        }
    }

    @Override
    public String place() {
        return files.folder().toString();
    }

    @Override
    public DataSource writer() {
        return pools.writer();
    }

    @Override
    public DataSource reader() {
        return pools.reader();
    }

    @Override
    public void makeDurable() throws SQLException {
        keeping.keep();
    }

    @Override
    public Trouble trouble(SQLException error) {
        return switch (error.getErrorCode()) {
            case ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
                    ErrorCode.CONNECTION_BROKEN_1,
                    ErrorCode.GENERAL_ERROR_1,
                    ErrorCode.OUT_OF_MEMORY -> new Trouble(Problems.notWritten(files.data(), error), true);
            case ErrorCode.FILE_CORRUPTED_1 -> new Trouble(Problems.damagedInUse(files.data(), error), true);
            case ErrorCode.LOCK_TIMEOUT_1, ErrorCode.DEADLOCK_1, ErrorCode.CONCURRENT_UPDATE_1 ->
                new Trouble(Message.of("storage.busy"), false);
            default -> new Trouble(Problems.refused(error), false);
        };
    }

    /** What lies on the disk is known only when the file is opened again. */
    @Override
    public Trouble unknown(Exception error) {
        return new Trouble(Problems.unknown(files.data().toString(), error), true);
    }

    @Override
    public void close(boolean sound) {
        pools.close();
        try (owner;
                keeping;
                var statement = owner.createStatement()) {
            if (sound) {
                statement.execute("shutdown");
                settle();
                sealed(Seal.Contents.of(files.data()));
            }
        } catch (SQLException | IOException e) {
            // Without a seal the next opening reads the whole file before it trusts it.
            LOG.warn("closed without a seal: {}", Problems.reason(e));
        } finally {
            hold.release();
        }
    }

    /**
     * Has the disk keep what the engine wrote when it closed: it passes over errors in silence then, and a seal that
     * outlives a power cut must not describe a file that does not.
     */
    private void settle() throws IOException {
        try (var file = FilePath.get(files.data().toString()).open("rw")) {
            file.force(true);
        }
    }

    private void sealed(Seal.Contents contents) throws IOException {
        new Seal(H2Settings.ENGINE, Integer.toString(schema.newest()), contents).write(files);
    }

    /** Checks the file before anything writes to it, makes or migrates it if need be, and takes its seal off. */
    private static void prepare(H2Files files, Schema schema, Clock clock) throws IOException, SQLException {
        if (Files.exists(files.data())) {
            var reached = new H2Check(files, schema).schema();
            files.keepToOurselves(files.data());
            // From here on the file may be another than the one it tells of.
            files.remove(files.mark());
            if (reached < schema.newest()) {
                new H2Making(files, schema, clock).migrate(reached);
            } else {
                new H2Shrinking(files, schema, H2Shrinking.LARGE).shrink();
            }
        } else if (Files.exists(files.seal())) {
            throw new StorageFailure(Message.of(
                    "storage.missing", files.data().toString(), files.seal().toString()));
        } else {
            files.remove(files.mark());
            new H2Making(files, schema, clock).make();
        }
        new Seal(H2Settings.ENGINE, Integer.toString(schema.newest()), null).write(files);
    }

    /** Connections of a user whose password is new each time and known to nobody else. */
    private HikariConfig user(String name) throws SQLException {
        var password = UUID.randomUUID().toString();
        try (var statement = owner.prepareStatement("alter user " + name + " set password ?")) {
            statement.setString(1, password);
            statement.execute();
        }
        var connections = new HikariConfig();
        connections.setDataSource(H2Settings.everyday(files.database(), name, password));
        return connections;
    }
}
