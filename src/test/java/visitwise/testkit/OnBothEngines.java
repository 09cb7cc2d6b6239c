package visitwise.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Server;

/** Tests that run on a real H2 file and on a real PostgreSQL server, in a database of their own. */
@ParameterizedClass
@EnumSource(OnBothEngines.Engine.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OnBothEngines {

    protected static final ChangeContext SETTING_UP = new ChangeContext("Chen Jie", "setting up");

    protected final SteppingClock clock = new SteppingClock(Instant.parse("2026-03-02T01:02:03.456789Z"));

    @Parameter
    Engine engine;

    private Path folder;
    private Server server;
    private Database database;

    /** Where the data lie. */
    public enum Engine {
        H2,
        POSTGRESQL
    }

    @BeforeParameterizedClassInvocation
    final void open() throws IOException {
        switch (engine) {
            case H2 -> folder = Files.createTempDirectory("visitwise");
            case POSTGRESQL -> server = PostgresServer.emptyDatabase();
        }
        database = another();
    }

    @AfterParameterizedClassInvocation
    final void close() throws IOException {
        database.close();
        if (engine == Engine.H2) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    protected final Engine engine() {
        return engine;
    }

    protected final Database database() {
        return database;
    }

    /** Closes the database and opens it again, as if the program had been started anew. */
    protected final Database reopened() {
        database.close();
        database = another();
        return database;
    }

    /** The server of this class, if it runs on one. */
    protected final Server server() {
        return server;
    }

    protected final <T> T saved(Function<Change, T> work) {
        return saved(SETTING_UP, work);
    }

    protected final <T> T saved(ChangeContext context, Function<Change, T> work) {
        return switch (database.change(context, work)) {
            case Outcome.Saved<T>(T value) -> value;
            case Outcome.Conflict<T> conflict -> throw new AssertionError(conflict.toString());
        };
    }

    protected final <T> T read(Function<Reading, T> work) {
        return database.read(work);
    }

    private Database another() {
        return switch (engine) {
            case H2 -> Database.open(DataFolder.at(folder), clock);
            case POSTGRESQL -> Database.open(server, clock);
        };
    }
}
