package visitwise.storage.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import visitwise.domain.Message;

/** A PostgreSQL server, which several computers may use at once. */
final class PostgresEngine implements Engine {

    /** Nobody waits for ever for somebody else, nor keeps others waiting whose computer is gone. */
    private static final String PATIENCE =
            "set lock_timeout to '10s'; set idle_in_transaction_session_timeout to '60s'";

    /** In seconds; longer than the server waits for a lock. */
    private static final String SILENCE = "60";

    /** Migrating takes a connection for the tables and one for their history. */
    private static final int OWNERS = 2;

    private static final String IDLE_TOO_LONG = "25P03";

    private final String url;
    private final Pools pools;

    private PostgresEngine(Server server) {
        this.url = place(server);
        this.pools =
                Pools.of(everyday(server, "set synchronous_commit to on; " + PATIENCE), everyday(server, PATIENCE));
    }

    static PostgresEngine open(Server server) {
        return open(server, Schema.CURRENT);
    }

    static PostgresEngine open(Server server, Schema schema) {
        try {
            prepare(server, schema);
            return new PostgresEngine(server);
        } catch (StorageFailure e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            throw new StorageFailure(Message.of("storage.server", place(server), Problems.reason(e)), e);
        }
    }

    @Override
    public String place() {
        return url;
    }

    @Override
    public DataSource writer() {
        return pools.writer();
    }

    @Override
    public DataSource reader() {
        return pools.reader();
    }

    /** A commit returns when it is on the server's disk. */
    @Override
    public void makeDurable() {}

    @Override
    public Trouble trouble(SQLException error) {
        var state = error.getSQLState() == null ? "" : error.getSQLState();
        if (state.startsWith("08") || state.startsWith("57P") || state.equals(IDLE_TOO_LONG)) {
            return new Trouble(Message.of("storage.server", url, Problems.reason(error)), false);
        }
        return switch (state) {
            case "40001", "40P01", "55P03" -> new Trouble(Message.of("storage.busy"), false);
            case "53100" -> new Trouble(Message.of("storage.disk-full", url, Problems.reason(error)), false);
            default -> new Trouble(Problems.refused(error), false);
        };
    }

    @Override
    public Trouble unknown(Exception error) {
        return new Trouble(Problems.unknown(url, error), false);
    }

    @Override
    public void close(boolean sound) {
        pools.close();
    }

    private static void prepare(Server server, Schema schema) throws SQLException {
        try (var owner = new HikariDataSource(owner(server))) {
            var reached = schema.reachedBy(owner);
            if (reached > schema.newest()) {
                throw new StorageFailure(Message.of(
                        "storage.newer", place(server), Integer.toString(reached), Integer.toString(schema.newest())));
            }
            var migrated = schema.migrate(owner);
            try (var connection = owner.getConnection()) {
                grant(connection, server, migrated);
            }
        }
    }

    /** Leaves rights alone that are as they should be: others are working with them. */
    private static void grant(Connection owner, Server server, boolean migrated) throws SQLException {
        var user = server.everyday().user();
        owner.setAutoCommit(false);
        if (migrated || !Rights.complete(owner, user) || Rights.canRewriteTrail(owner, user)) {
            Rights.grantChanging(owner, user);
        }
        var rewrites = Rights.canRewriteTrail(owner, user);
        owner.commit();
        if (rewrites) {
            throw new StorageFailure(Message.of("storage.too-many-rights", place(server), user));
        }
    }

    /** The address without its parameters, which may hold a password. */
    private static String place(Server server) {
        return server.url().replaceFirst("\\?.*", "");
    }

    private static HikariConfig owner(Server server) {
        var connections = connections(server, server.owner());
        connections.setPoolName("storage-owner");
        connections.setMaximumPoolSize(OWNERS);
        connections.setMinimumIdle(1);
        return connections;
    }

    private static HikariConfig everyday(Server server, String first) {
        var connections = connections(server, server.everyday());
        connections.setConnectionInitSql(first);
        connections.addDataSourceProperty("socketTimeout", SILENCE);
        return connections;
    }

    private static HikariConfig connections(Server server, Server.Account account) {
        var connections = new HikariConfig();
        connections.setJdbcUrl(server.url());
        connections.setUsername(account.user());
        connections.setPassword(account.password());
        connections.addDataSourceProperty("reWriteBatchedInserts", "true");
        // the details of a server's error repeat the values of the row
        connections.addDataSourceProperty("logServerErrorDetail", "false");
        connections.addDataSourceProperty("tcpKeepAlive", "true");
        return connections;
    }
}
