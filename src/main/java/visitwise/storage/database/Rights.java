package visitwise.storage.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the users may do: nobody but the owner deletes or alters anything, and the audit trail only grows. */
final class Rights {

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = ? and table_type = ?";

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
            switch (table) {
                case "flyway_schema_history" -> grant(owner, "select", table, user);
                case Table.AUDIT_TRAIL -> grant(owner, "select, insert", table, user);
                default -> grant(owner, "select, insert, update", table, user);
            }
        }
    }

    static void grantReading(Connection owner, String user) throws SQLException {
        for (var table : tables(owner)) {
            grant(owner, "select", table, user);
        }
    }

    private static void grant(Connection owner, String rights, String table, String user) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("revoke all on " + table + " from " + SqlName.checked(user));
            statement.execute("grant " + rights + " on " + table + " to " + SqlName.checked(user));
        }
    }
}
