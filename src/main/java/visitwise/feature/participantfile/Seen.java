package visitwise.feature.participantfile;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import visitwise.storage.database.Stored;

/** Which version of a row somebody had on the screen; version 0 means that there was no row. */
final class Seen {

    static final int NO_ROW = 0;

    private Seen() {}

    static int version(@Nullable Stored<?> row) {
        return row == null ? NO_ROW : row.version();
    }

    /** Ends the change as a conflict, by writing the row as it was seen, if somebody changed it since. */
    static <T> void same(@Nullable Stored<T> row, int seen, Consumer<Stored<T>> write) {
        if (seen > version(row)) {
            throw new IllegalArgumentException("nobody can have seen version " + seen + " of " + row);
        }
        if (row != null && seen < row.version()) {
            write.accept(at(row, seen));
        }
    }

    /** The row in the version that was seen. */
    static <T> Stored<T> at(Stored<T> row, int seen) {
        return new Stored<>(row.id(), seen, row.site(), row.value());
    }
}
