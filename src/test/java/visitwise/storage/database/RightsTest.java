package visitwise.storage.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.testkit.PostgresServer;

/** What the users of the two engines may not do, tried on connections without the program in between. */
class RightsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table visit add column extra integer",
                "drop table visit",
                "create table mine (id integer)",
                "delete from audit_entry",
                "update audit_entry set who = why",
                "delete from visit",
                "delete from participant",
                "update due_visit set code = code",
                "truncate table visit",
                "update flyway_schema_history set success = success"
            })
    void theEverydayUserMayNot(String sql) throws SQLException {
        onH2(engine -> {
            try (var connection = engine.writer().getConnection()) {
                refused(connection, sql);
            }
        });
        onPostgres((engine, connection) -> refused(connection, sql));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update visit set version = version",
                "delete from visit",
                "delete from due_visit",
                "insert into visit select * from visit"
            })
    void theReaderMayNot(String sql) throws SQLException {
        onH2(engine -> {
            try (var connection = engine.reader().getConnection()) {
                refused(connection, sql);
            }
        });
        onPostgres((engine, _) -> {
            try (var connection = engine.reader().getConnection()) {
                connection.setAutoCommit(false);
                refused(connection, sql);
                connection.rollback();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from participant where number = 'ALP-001'",
                "update participant set version = 7",
                "alter user visitwise_writer set password 'x'"
            })
    void aStatementWithTextInItIsRefusedInTheFile(String sql) throws SQLException {
        onH2(engine -> {
            try (var connection = engine.writer().getConnection()) {
                refused(connection, sql);
            }
        });
    }

    @Test
    void notEvenTheOwnerOfTheFileRunsJavaCode() throws SQLException {
        onH2(_ -> {
            var files = new H2Files(folder);
            try (var connection = H2Settings.owner(files.database()).getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("set allow_literals all");
                assertThatThrownBy(() -> statement.execute(
                                "create alias exit for 'java.lang.System.getProperty(java.lang.String)'"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("denied");
            }
        });
    }

    @Test
    void rowsWorkedOutFromRecordsMayBeReplacedInTheFile() throws SQLException {
        onH2(engine -> {
            try (var connection = engine.writer().getConnection();
                    var statement = connection.createStatement()) {
                assertThatCode(() -> statement.execute("delete from due_visit")).doesNotThrowAnyException();
                assertThatCode(() -> statement.execute("delete from due_basis")).doesNotThrowAnyException();
            }
        });
    }

    @Test
    void whatIsAllowedWorks() throws SQLException {
        onPostgres((_, connection) -> {
            try (var statement = connection.createStatement()) {
                assertThatCode(() -> statement.execute("update visit set version = version"))
                        .doesNotThrowAnyException();
            }
        });
    }

    private void onH2(Trial trial) throws SQLException {
        var engine = H2Engine.open(DataFolder.at(folder), Clock.systemUTC());
        try {
            trial.on(engine);
        } finally {
            engine.close(true);
        }
    }

    private static void onPostgres(ServerTrial trial) throws SQLException {
        var server = PostgresServer.forRefusals();
        var engine = PostgresEngine.open(server);
        try (var connection = PostgresServer.connect(server, server.everyday())) {
            trial.on(engine, connection);
        } finally {
            engine.close(true);
        }
    }

    private static void refused(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
        }
    }

    private interface Trial {

        void on(Engine engine) throws SQLException;
    }

    private interface ServerTrial {

        void on(Engine engine, Connection everyday) throws SQLException;
    }
}
