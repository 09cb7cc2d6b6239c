package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.study.TrialSite;
import visitwise.storage.study.SiteStore;
import visitwise.testkit.PostgresServer;

/** After the engine was told to commit, an error does not say that nothing was saved. */
class UnknownOutcomeTest {

    private static final ChangeContext SETTING_UP = new ChangeContext("Chen Jie", "setting up");

    private final SiteStore sites = new SiteStore();

    @TempDir
    Path folder;

    @Test
    void aServerThatEndsTheSessionDuringTheCommit() throws SQLException {
        var server = PostgresServer.emptyDatabase();
        try (var database = Database.open(server, Clock.systemUTC())) {
            try (var owner = PostgresServer.connect(server, server.owner());
                    var statement = owner.createStatement()) {
                statement.execute("create function die() returns trigger language plpgsql as $$ begin"
                        + " perform pg_terminate_backend(pg_backend_pid()); return null; end $$");
                statement.execute("create constraint trigger dies after insert on site deferrable initially deferred"
                        + " for each row execute function die()");
            }

            unknown(database);

            var read = database.read(sites::all);
            assertThat(read).as("another session works").isEmpty();
        }
    }

    @Test
    void aServerThatEndsTheSessionDuringTheWorkSavedNothing() throws SQLException {
        var server = PostgresServer.emptyDatabase();
        try (var database = Database.open(server, Clock.systemUTC());
                var owner = PostgresServer.connect(server, server.everyday())) {
            assertThatThrownBy(() -> database.change(SETTING_UP, change -> {
                        add(change);
                        endOthers(owner);
                        return add(change);
                    }))
                    .isInstanceOfSatisfying(
                            StorageFailure.class,
                            failure -> assertThat(failure.problem().key()).isEqualTo("storage.server"));
        }
    }

    @Test
    void aFileThatCannotBeForcedToTheDisk() throws SQLException {
        try (var database = Database.open(DataFolder.at(folder), Clock.systemUTC())) {
            endOwner();

            unknown(database);

            assertThatThrownBy(() -> database.read(sites::all)).isInstanceOf(StorageFailure.class);
        }
        try (var again = Database.open(DataFolder.at(folder), Clock.systemUTC())) {
            var read = again.read(sites::all);
            assertThat(read).as("the commit itself went well").hasSize(1);
        }
    }

    private void unknown(Database database) {
        assertThatThrownBy(() -> database.change(SETTING_UP, this::add))
                .isInstanceOfSatisfying(
                        StorageFailure.class,
                        failure -> assertThat(failure.problem().key()).isEqualTo("storage.unknown"));
    }

    private Stored<TrialSite> add(Change change) {
        return sites.add(change, new TrialSite(UUID.randomUUID().toString(), "第一人民医院"));
    }

    private static void endOthers(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid() and usename = current_user");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Ends the session that asks for checkpoints. */
    private void endOwner() throws SQLException {
        try (var connection = H2Settings.owner(new H2Files(folder).database()).getConnection();
                var abort = connection.prepareStatement("select abort_session(session_id) from"
                        + " information_schema.sessions where session_id <> session_id() and lower(user_name) = ?")) {
            abort.setString(1, "visitwise_owner");
            abort.execute();
        }
    }
}
