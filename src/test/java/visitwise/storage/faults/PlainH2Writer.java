package visitwise.storage.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** What the kill test compares with: the same protocol on the same engine, as it is without any setting. */
final class PlainH2Writer {

    private PlainH2Writer() {}

    /** Makes an empty file and closes it in good order, so that only rows can get lost later. */
    static void make(Path database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("create table visit (number int primary key, id uuid, reason varchar)");
            statement.execute("create table trail (number int, field varchar, new_value varchar)");
        }
    }

    static Connection connect(Path database) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + database);
    }

    public static void main(String[] arguments) throws SQLException {
        try (var connection = connect(Path.of(arguments[0]));
                var visit = connection.prepareStatement("insert into visit values (?, ?, ?)");
                var trail = connection.prepareStatement("insert into trail values (?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (var number = 1; !System.out.checkError(); number++) {
                var id = UUID.randomUUID();
                visit.setInt(1, number);
                visit.setObject(2, id);
                visit.setString(3, "storm " + number);
                visit.executeUpdate();
                trail.setInt(1, number);
                trail.setString(2, "reason");
                trail.setString(3, "storm " + number);
                trail.executeUpdate();
                connection.commit();
                System.out.println(new Acknowledged(number, id).line());
            }
        }
    }
}
