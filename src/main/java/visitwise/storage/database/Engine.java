package visitwise.storage.database;

import java.sql.SQLException;
import javax.sql.DataSource;

/** What keeps the data: a file of our own, or a server. */
interface Engine {

    /** Connections of a user who may select, insert and update, and nothing else. */
    DataSource writer();

    /** Connections that can only select. */
    DataSource reader();

    /** The folder or the server that keeps the data, to be shown. */
    String place();

    /** Returns once everything committed so far survives a power cut. */
    void makeDurable() throws SQLException;

    /** What an error means. */
    Trouble trouble(SQLException error);

    /** What it means that the engine failed after it was told to commit: the change may or may not be kept. */
    Trouble unknown(Exception error);

    /**
     * Ends the work in good order.
     *
     * @param sound false if an error ended it before, so that nothing may be promised about the data on the disk
     */
    void close(boolean sound);
}
