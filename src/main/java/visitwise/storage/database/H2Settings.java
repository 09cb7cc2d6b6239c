package visitwise.storage.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.engine.Constants;
import org.h2.jdbcx.JdbcDataSource;

/** How the engine is addressed. Every part of an address but the checked path stands here. */
final class H2Settings {

    static final String ENGINE = Constants.VERSION;

    static final String WRITER = "visitwise_writer";

    static final String READER = "visitwise_reader";

    /** The owner has no password: who can read the folder can read the file. Everyday users get a new one each time. */
    private static final String OWNER = "visitwise_owner";

    private static final String ALWAYS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            // an engine's own log would repeat statements and values beside the file
            + ";TRACE_LEVEL_FILE=0";

    /** Moving rows about while it closes, the engine loses synced changes when a write is refused. */
    private static final String LEAVE_ROWS_WHERE_THEY_ARE = ";MAX_COMPACT_TIME=0";

    static {
        // Read once, when the engine is loaded: its owner could otherwise run any code by SQL.
        System.setProperty("h2.allowedClasses", "");
    }

    private H2Settings() {}

    static JdbcDataSource creating(Path database) {
        return source(database, ALWAYS + LEAVE_ROWS_WHERE_THEY_ARE + ";WRITE_DELAY=0", OWNER, "");
    }

    /** Fills a new file that counts for nothing until it was read again; it waits with writing, so that less is outdated. */
    static JdbcDataSource filling(Path database) {
        return source(database, ALWAYS + LEAVE_ROWS_WHERE_THEY_ARE + ";WRITE_DELAY=60000", OWNER, "");
    }

    static JdbcDataSource owner(Path database) {
        return source(database, ALWAYS + LEAVE_ROWS_WHERE_THEY_ARE + ";WRITE_DELAY=0;IFEXISTS=TRUE", OWNER, "");
    }

    /** Opens the file without being able to write to it; rows come as they are read, and are never put into a file. */
    static JdbcDataSource lookingOnly(Path database) {
        return source(database, ALWAYS + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;LAZY_QUERY_EXECUTION=1", OWNER, "");
    }

    /** Joins a database that its owner has open; brings no settings of its own. */
    static DataSource everyday(Path database, String user, String password) {
        return source(database, ";IFEXISTS=TRUE", user, password);
    }

    private static JdbcDataSource source(Path database, String settings, String user, String password) {
        if (database.toString().indexOf(';') >= 0) {
            throw new IllegalArgumentException("a path with a semicolon: " + database);
        }
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + database + settings);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
