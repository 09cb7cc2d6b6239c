package visitwise.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import visitwise.storage.database.Server;

/** One real PostgreSQL server for all tests of this JVM, durable as in a hospital; each caller gets an empty database. */
public final class PostgresServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresServer() {}

    /** An empty database with an owner and an everyday role of its own server. */
    public static Server emptyDatabase() {
        var name = "visitwise_" + DATABASES.incrementAndGet();
        try (var connection = administrator("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner visitwise_owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Server(
                "jdbc:postgresql://localhost:" + Running.SERVER.getPort() + "/" + name,
                new Server.Account("visitwise_owner", "owner-password"),
                new Server.Account("visitwise_everyday", "everyday-password"));
    }

    /** One database for tests that only try what is refused. */
    public static Server forRefusals() {
        return Refusals.SERVER;
    }

    /** A connection of an account, to see what it may do without the program in between. */
    public static Connection connect(Server server, Server.Account account) throws SQLException {
        return DriverManager.getConnection(server.url(), account.user(), account.password());
    }

    private static Connection administrator(String database) throws SQLException {
        return DriverManager.getConnection(Running.SERVER.getJdbcUrl("postgres", database));
    }

    private static final class Refusals {

        static final Server SERVER = emptyDatabase();
    }

    private static final class Running {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start();
                try (var connection = server.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("create role visitwise_owner login password 'owner-password'");
                    statement.execute("create role visitwise_everyday login password 'everyday-password'");
                }
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
