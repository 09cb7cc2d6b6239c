package visitwise.storage.database;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import com.fasterxml.uuid.UUIDClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;

/** The open database: the only way to read and to change what is stored. */
public final class Database implements AutoCloseable {

    private final Engine engine;
    private final Clock clock;
    private final NoArgGenerator ids;
    private final Jdbi writing;
    private final Jdbi reading;
    private final Sheltered sheltered;
    private final ReadWriteLock openness = new ReentrantReadWriteLock();
    private boolean closed;
    private volatile @Nullable Message stopped;

    private Database(Engine engine, Clock clock, Sheltered sheltered) {
        this.sheltered = sheltered;
        this.engine = engine;
        this.clock = clock;
        this.ids = Generators.timeBasedEpochGenerator(null, new UUIDClock() {
            @Override
            public long currentTimeMillis() {
                return clock.millis();
            }
        });
        this.writing = Jdbi.create(engine.writer()).setTemplateEngine(TemplateEngine.NOP);
        this.reading = Jdbi.create(engine.reader()).setTemplateEngine(TemplateEngine.NOP);
    }

    /**
     * Opens the file in a data folder, or makes it if there is none.
     *
     * @throws StorageFailure if that cannot be done; the file is then as it was
     */
    public static Database open(DataFolder folder, Clock clock) {
        return opened(() -> H2Engine.open(folder, clock), clock);
    }

    /** True if there are records in a data folder, or what is left of them. */
    public static boolean isIn(DataFolder folder) {
        var files = new H2Files(folder.path());
        return Files.exists(files.data()) || Files.exists(files.seal());
    }

    /**
     * Puts a copy of a database file into a data folder that has no records yet.
     *
     * @throws StorageFailure if that cannot be done; the folder is then as it was
     */
    public static void restore(Path backup, DataFolder folder, Clock clock) {
        new Restoring(folder, clock).restore(backup);
    }

    /**
     * Opens a database on a server.
     *
     * @throws StorageFailure if that cannot be done
     */
    public static Database open(Server server, Clock clock) {
        return opened(() -> PostgresEngine.open(server), clock);
    }

    /**
     * Changes something, or nothing at all. When this returns Saved, it is on the disk.
     *
     * <p>The work must not call this database: it selects with {@link Change#reading}.
     *
     * @throws StorageFailure if it could not be written, or if nobody can tell whether it was: its sentence says which
     */
    public <T> Outcome<T> change(ChangeContext context, Function<Change, T> work) {
        return whileOpen(() -> changed(context, work));
    }

    /**
     * Reads something as it was at one moment. The work must not call this database.
     *
     * @throws StorageFailure if it could not be read
     */
    public <T> T read(Function<Reading, T> work) {
        return whileOpen(() -> reading.inTransaction(handle -> work.apply(new Reading(handle))));
    }

    private static Database opened(Supplier<Engine> engine, Clock clock) {
        var sheltered = new Sheltered();
        return sheltered.run(() -> new Database(engine.get(), clock, sheltered));
    }

    /** The folder or the server that keeps the data, to be shown. */
    public String place() {
        return engine.place();
    }

    /** Waits for what is being done, then closes in good order. */
    @Override
    public void close() {
        sheltered.run(() -> {
            closeNow();
            return true;
        });
    }

    private void closeNow() {
        openness.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                engine.close(stopped == null);
            }
        } finally {
            openness.writeLock().unlock();
        }
    }

    private <T> Outcome<T> changed(ChangeContext context, Function<Change, T> work) throws SQLException {
        var handedOver = new AtomicBoolean();
        try {
            var saved = new Outcome.Saved<>(writing.inTransaction(handle -> {
                var result = worked(handle, context, work);
                handedOver.set(true);
                return result;
            }));
            engine.makeDurable();
            return saved;
        } catch (LostRace race) {
            return race.outcome();
        } catch (SQLException | RuntimeException e) {
            // Once the engine was told to commit, an error no longer says what became of the change.
            if (handedOver.get()) {
                throw failure(engine.unknown(e), e);
            }
            throw e;
        }
    }

    private <T> T worked(Handle handle, ChangeContext context, Function<Change, T> work) {
        var change = new Change(handle, context, clock.instant().truncatedTo(ChronoUnit.MICROS), ids::generate);
        var result = work.apply(change);
        change.finish();
        return result;
    }

    private <T> T whileOpen(Attempt<T> attempt) {
        return sheltered.run(() -> {
            openness.readLock().lock();
            try {
                if (closed) {
                    throw new IllegalStateException("the database is closed");
                }
                var reason = stopped;
                if (reason != null) {
                    throw new StorageFailure(reason);
                }
                return attempted(attempt);
            } finally {
                openness.readLock().unlock();
            }
        });
    }

    private <T> T attempted(Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (StorageFailure e) {
            throw e;
        } catch (SQLException e) {
            throw failure(engine.trouble(e), e);
        } catch (RuntimeException e) {
            throw sqlErrorIn(e)
                    .<RuntimeException>map(error -> failure(engine.trouble(error), error))
                    .orElse(e);
        }
    }

    private StorageFailure failure(Trouble trouble, Exception error) {
        if (trouble.ends()) {
            stopped = trouble.problem();
        }
        return new StorageFailure(trouble.problem(), error);
    }

    private static Optional<SQLException> sqlErrorIn(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException error) {
                return Optional.of(error);
            }
        }
        return Optional.empty();
    }

    private interface Attempt<T> {

        T make() throws SQLException;
    }
}
