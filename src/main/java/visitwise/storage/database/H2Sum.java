package visitwise.storage.database;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everything a database file holds, as one sum: two files with the same one say the same. */
final class H2Sum {

    /** What the engine guesses of a column to plan by, now and then. */
    private static final Pattern ESTIMATE = Pattern.compile(" SELECTIVITY \\d+");

    private final MessageDigest digest = Seal.digest();

    private H2Sum() {}

    static String of(Connection owner) throws SQLException {
        var sum = new H2Sum();
        for (var statement : structure(owner).stream().sorted().toList()) {
            sum.add(ESTIMATE.matcher(statement).replaceAll(""));
        }
        for (var table : Rights.tables(owner).stream().sorted().toList()) {
            sum.add(table);
            try (var select = owner.prepareStatement(inOrder(table));
                    var rows = select.executeQuery()) {
                sum.add(rows);
            }
        }
        return HexFormat.of().formatHex(sum.digest.digest());
    }

    /**
     * Statements that make everything but the rows: users without their passwords, tables and the next values
     * of their identities, constraints, indexes, rights, remarks. Comments among them say how many rows there are.
     */
    static List<String> structure(Connection owner) throws SQLException {
        try (var script = owner.prepareStatement("script nodata nopasswords");
                var rows = script.executeQuery()) {
            var statements = new ArrayList<String>();
            while (rows.next()) {
                statements.add(rows.getString(1));
            }
            return statements;
        }
    }

    /** The rows of a table as they were added. */
    static String inOrder(String table) {
        return "select * from " + SqlName.checked(table) + " order by _rowid_";
    }

    private void add(ResultSet rows) throws SQLException {
        var columns = rows.getMetaData().getColumnCount();
        var count = 0L;
        for (; rows.next(); count++) {
            for (var column = 1; column <= columns; column++) {
                add(rows.getString(column));
            }
        }
        add(Long.toString(count));
    }

    /** With its length, so that no two different rows run together to the same. */
    private void add(@Nullable String text) {
        var bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(text == null ? -1 : bytes.length)
                .flip());
        digest.update(bytes);
    }
}
