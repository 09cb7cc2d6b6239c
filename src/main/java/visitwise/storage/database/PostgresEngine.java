package visitwise.storage.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import visitwise.domain.Message;

/** A PostgreSQL server, which several computers may use at once. */
final class PostgresEngine implements Engine {

    private final String url;
    private final Pools pools;

    private PostgresEngine(Server server) {
        this.url = place(server);
        var writer = connections(server, server.everyday());
        writer.setConnectionInitSql("set synchronous_commit to on");
        this.pools = Pools.of(writer, connections(server, server.everyday()));
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
        if (state.startsWith("08") || state.startsWith("57P")) {
            return new Trouble(Message.of("storage.server", url, Problems.reason(error)), false);
        }
        return switch (state) {
            case "40001", "40P01", "55P03" -> new Trouble(Message.of("storage.busy"), false);
            case "53100" -> new Trouble(Message.of("storage.disk-full", url, Problems.reason(error)), false);
            default -> new Trouble(Message.of("storage.refused", Problems.reason(error)), false);
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
        try (var owner = new HikariDataSource(connections(server, server.owner()))) {
            var reached = schema.reachedBy(owner);
            if (reached > schema.newest()) {
                throw new StorageFailure(Message.of(
                        "storage.newer", place(server), Integer.toString(reached), Integer.toString(schema.newest())));
            }
            schema.migrate(owner);
            try (var connection = owner.getConnection()) {
                Rights.grantChanging(connection, server.everyday().user());
            }
        }
    }

    /** The address without its parameters, which may hold a password. */
    private static String place(Server server) {
        return server.url().replaceFirst("\\?.*", "");
    }

    private static HikariConfig connections(Server server, Server.Account account) {
        var connections = new HikariConfig();
        connections.setJdbcUrl(server.url());
        connections.setUsername(account.user());
        connections.setPassword(account.password());
        connections.addDataSourceProperty("reWriteBatchedInserts", "true");
        // the details of a server's error repeat the values of the row
        connections.addDataSourceProperty("logServerErrorDetail", "false");
        return connections;
    }
}
