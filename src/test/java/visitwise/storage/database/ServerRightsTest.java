package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import visitwise.storage.study.SiteStore;
import visitwise.testkit.PostgresServer;

/** What a server must grant and must not, and how long it waits. */
class ServerRightsTest {

    private static final String ROW_OF_SITE = "select xmin::text from pg_class where oid = 'public.site'::regclass";

    @Test
    void theOwnerIsNotTheEverydayUser() {
        assertThatThrownBy(() -> new Server(
                        "jdbc:postgresql://localhost/visitwise",
                        new Server.Account("same", "secret-1"),
                        new Server.Account("same", "secret-2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void aServerWhereEverybodyMayRewriteTheTrailIsRefused() throws SQLException {
        for (var right : List.of("update", "delete", "truncate")) {
            var server = PostgresServer.emptyDatabase();
            Database.open(server, Clock.systemUTC()).close();
            asOwner(server, "grant " + right + " on audit_entry to public");

            assertThatThrownBy(() -> Database.open(server, Clock.systemUTC()))
                    .isInstanceOfSatisfying(
                            StorageFailure.class,
                            failure -> assertThat(failure.problem().key()).isEqualTo("storage.too-many-rights"));
        }
    }

    @Test
    void aRightThatIsMissingOrTooMuchIsPutRight() throws SQLException {
        var server = PostgresServer.emptyDatabase();
        Database.open(server, Clock.systemUTC()).close();
        asOwner(server, "revoke all on site from visitwise_everyday");
        asOwner(server, "grant delete on audit_entry to visitwise_everyday");

        try (var database = Database.open(server, Clock.systemUTC());
                var owner = PostgresServer.connect(server, server.owner())) {
            var sites = database.read(new SiteStore()::all);
            assertThat(sites).isEmpty();
            assertThat(Rights.canRewriteTrail(owner, "visitwise_everyday")).isFalse();
        }
    }

    @Test
    void openingOnceMoreLeavesTheRightsOfOthersAlone() throws SQLException {
        var server = PostgresServer.emptyDatabase();
        Database.open(server, Clock.systemUTC()).close();
        var before = grantedBy(server);

        Database.open(server, Clock.systemUTC()).close();

        assertThat(grantedBy(server)).isEqualTo(before);
    }

    @Test
    void nobodyWaitsForEver() throws SQLException {
        var engine = PostgresEngine.open(PostgresServer.forRefusals());
        try {
            for (var source : List.of(engine.writer(), engine.reader())) {
                assertThat(first(source, "show lock_timeout")).isEqualTo("10s");
                assertThat(first(source, "show idle_in_transaction_session_timeout"))
                        .isEqualTo("1min");
                try (var connection = source.getConnection()) {
                    assertThat(connection.getNetworkTimeout()).isEqualTo(60_000);
                }
            }
            assertThat(first(engine.writer(), "show synchronous_commit")).isEqualTo("on");
        } finally {
            engine.close(true);
        }
    }

    @Test
    void whoWaitedTooLongForALockIsToldToTryAgain() {
        var engine = PostgresEngine.open(PostgresServer.forRefusals());
        try {
            var trouble = engine.trouble(new SQLException("lock", "55P03"));
            assertThat(trouble.problem().key()).isEqualTo("storage.busy");
        } finally {
            engine.close(true);
        }
    }

    /** Changes with every grant and revoke, whatever comes of it. */
    private static String grantedBy(Server server) throws SQLException {
        try (var owner = PostgresServer.connect(server, server.owner());
                var statement = owner.createStatement();
                var rows = statement.executeQuery(ROW_OF_SITE)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void asOwner(Server server, String sql) throws SQLException {
        try (var owner = PostgresServer.connect(server, server.owner());
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String first(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
