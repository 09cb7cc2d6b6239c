package visitwise.storage.database;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import com.fasterxml.uuid.UUIDClock;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
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
    private final Sheltered sheltered = new Sheltered();
    private final ReadWriteLock openness = new ReentrantReadWriteLock();
    private boolean closed;
    private volatile @Nullable Message stopped;

    private Database(Engine engine, Clock clock) {
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
        return new Database(H2Engine.open(folder, clock), clock);
    }

    /**
     * Opens a database on a server.
     *
     * @throws StorageFailure if that cannot be done
     */
    public static Database open(Server server, Clock clock) {
        return new Database(PostgresEngine.open(server), clock);
    }

    /**
     * Changes something, or nothing at all. When this returns Saved, it is on the disk.
     *
     * @throws StorageFailure if it could not be written
     */
    public <T> Outcome<T> change(ChangeContext context, Function<Change, T> work) {
        return whileOpen(() -> {
            try {
                var saved = new Outcome.Saved<>(writing.inTransaction(handle -> worked(handle, context, work)));
                engine.makeDurable();
                return saved;
            } catch (LostRace race) {
                return race.outcome();
            }
        });
    }

    /**
     * Reads something as it was at one moment.
     *
     * @throws StorageFailure if it could not be read
     */
    public <T> T read(Function<Reading, T> work) {
        return whileOpen(() -> reading.inTransaction(handle -> work.apply(new Reading(handle))));
    }

    /** Waits for what is being done, then closes in good order. */
    @Override
    public void close() {
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
        } catch (SQLException e) {
            throw failure(e);
        } catch (RuntimeException e) {
            throw sqlErrorIn(e).<RuntimeException>map(this::failure).orElse(e);
        }
    }

    private StorageFailure failure(SQLException error) {
        var trouble = engine.trouble(error);
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
