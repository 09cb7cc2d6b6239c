package visitwise.storage.database;

import java.io.Serial;
import java.sql.SQLException;

/** An error of the engine on its way to the one place that turns it into a sentence. */
final class SqlTrouble extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    SqlTrouble(SQLException cause) {
        super(cause);
    }
}
