package visitwise.storage.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Copies everything from one database into an empty one. Rows go as values: no statement repeats them. What is set is
 * set anew: a database that is only looked at does not tell.
 */
final class H2Copy {

    private static final int BATCH = 1_000;

    private final Connection from;
    private final Connection to;

    H2Copy(Connection from, Connection to) {
        this.from = from;
        this.to = to;
    }

    void run() throws SQLException {
        var structure = H2Sum.structure(from);
        execute(structure.stream().filter(statement -> !afterRows(statement)));
        to.setAutoCommit(false);
        for (var table : Rights.tables(from)) {
            copyRows(table);
        }
        to.setAutoCommit(true);
        execute(structure.stream().filter(H2Copy::afterRows));
        execute(Stream.of("set write_delay 0", "set allow_literals none"));
    }

    /** Indexes of rows that are there are built in one go, and rows may refer to others that come later. */
    private static boolean afterRows(String statement) {
        return statement.startsWith("CREATE INDEX")
                || statement.startsWith("CREATE UNIQUE")
                || (statement.startsWith("ALTER TABLE") && !statement.contains(" PRIMARY KEY("));
    }

    private void execute(Stream<String> statements) throws SQLException {
        try (var statement = to.createStatement()) {
            for (var sql : statements.filter(text -> !text.startsWith("--")).toList()) {
                statement.execute(sql);
            }
        }
    }

    private void copyRows(String table) throws SQLException {
        try (var select = from.prepareStatement(H2Sum.inOrder(table));
                var rows = select.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            var places = String.join(", ", Collections.nCopies(columns, "?"));
            try (var insert = to.prepareStatement(
                    "insert into " + SqlName.checked(table) + " overriding system value values (" + places + ")")) {
                for (var count = 1; rows.next(); count++) {
                    for (var column = 1; column <= columns; column++) {
                        insert.setObject(column, value(rows, column));
                    }
                    insert.executeUpdate();
                    if (count % BATCH == 0) {
                        to.commit();
                    }
                }
            }
        }
        to.commit();
    }

    /** The older classes for dates and times know fewer digits, and days that some places never had. */
    private static @Nullable Object value(ResultSet rows, int column) throws SQLException {
        return switch (rows.getMetaData().getColumnType(column)) {
            case Types.DATE -> rows.getObject(column, LocalDate.class);
            case Types.TIME -> rows.getObject(column, LocalTime.class);
            case Types.TIMESTAMP -> rows.getObject(column, LocalDateTime.class);
            default -> rows.getObject(column);
        };
    }
}
