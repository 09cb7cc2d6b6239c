package visitwise.storage.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Has the disk keep what the engine committed, which the engine itself never asks for, and marks how far that went. */
final class Keeping implements AutoCloseable {

    private final PreparedStatement entries;
    private final PreparedStatement checkpoint;
    private final Mark mark;

    /** Begins with all that is there. */
    Keeping(Connection owner, H2Files files) throws SQLException {
        this.entries = owner.prepareStatement("select count(*) from " + Table.AUDIT_TRAIL);
        this.checkpoint = owner.prepareStatement("checkpoint sync");
        this.mark = Mark.begin(files);
        try {
            keep();
        } catch (SQLException | RuntimeException e) {
            mark.close();
            throw e;
        }
    }

    /** Counts first: what others commit meanwhile may or may not be kept. */
    synchronized void keep() throws SQLException {
        var committed = count();
        checkpoint.execute();
        mark.reach(committed);
    }

    private long count() throws SQLException {
        try (var row = entries.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() {
        mark.close();
    }
}
