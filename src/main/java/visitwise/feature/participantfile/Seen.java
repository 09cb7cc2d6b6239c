package visitwise.feature.participantfile;

import org.jspecify.annotations.Nullable;
import visitwise.storage.database.Stored;

/** Which version of a row somebody had on the screen; version 0 means that there was no row. */
final class Seen {

    static final int NO_ROW = 0;

    private Seen() {}

    static int version(@Nullable Stored<?> row) {
        return row == null ? NO_ROW : row.version();
    }

    static boolean isOutdated(@Nullable Stored<?> row, int seen) {
        if (seen > version(row)) {
            throw new IllegalArgumentException("nobody can have seen version " + seen + " of " + row);
        }
        return seen < version(row);
    }

    /** The row in the version that was seen. */
    static <T> Stored<T> at(Stored<T> row, int seen) {
        return new Stored<>(row.id(), seen, row.site(), row.value());
    }
}
