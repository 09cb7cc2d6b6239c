package visitwise.storage.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the users may do: nobody but the owner deletes a record or alters a table, and the audit trail only grows. Rows that
 * are only worked out from records are replaced.
 */
final class Rights {

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = ? and table_type = ?";

    private static final String HISTORY = "flyway_schema_history";

    private Rights() {}

    static List<String> tables(Connection owner) throws SQLException {
        try (var statement = owner.prepareStatement(TABLES)) {
            statement.setString(1, "public");
            statement.setString(2, "BASE TABLE");
            try (var rows = statement.executeQuery()) {
                var names = new ArrayList<String>();
                while (rows.next()) {
                    names.add(SqlName.checked(rows.getString(1)));
                }
                return names;
            }
        }
    }

    static void grantChanging(Connection owner, String user) throws SQLException {
        for (var table : tables(owner)) {
            grant(owner, String.join(", ", needed(table)), table, user);
        }
    }

    private static List<String> needed(String table) {
        if (DerivedTable.isDerived(table)) {
            return List.of("select", "insert", "delete");
        }
        return switch (table) {
            case HISTORY -> List.of("select");
            case Table.AUDIT_TRAIL -> List.of("select", "insert");
            default -> List.of("select", "insert", "update");
        };
    }

    static void grantReading(Connection owner, String user) throws SQLException {
        for (var table : tables(owner)) {
            grant(owner, "select", table, user);
        }
    }

    /** Whether a user of a server has every right it needs, on every table. */
    static boolean complete(Connection owner, String user) throws SQLException {
        for (var table : tables(owner)) {
            for (var right : needed(table)) {
                if (!has(owner, user, table, right)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a user of a server could change or remove what the audit trail says, however it came to that right. */
    static boolean canRewriteTrail(Connection owner, String user) throws SQLException {
        for (var right : List.of("update", "delete", "truncate")) {
            if (has(owner, user, Table.AUDIT_TRAIL, right)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Connection owner, String user, String table, String right) throws SQLException {
        try (var statement = owner.prepareStatement("select has_table_privilege(?, ?, ?)")) {
            statement.setString(1, user);
            statement.setString(2, table);
            statement.setString(3, right);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void grant(Connection owner, String rights, String table, String user) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("revoke all on " + table + " from " + SqlName.checked(user));
            statement.execute("grant " + rights + " on " + table + " to " + SqlName.checked(user));
        }
    }
}
