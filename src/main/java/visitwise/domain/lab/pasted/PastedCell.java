package visitwise.domain.lab.pasted;

import org.jspecify.annotations.Nullable;

/**
 * One result of a pasted table, as it stands there.
 *
 * @param line where its row begins, from 1
 * @param heading of its column, or the name in its row
 * @param analyte code; null if it is not known which one is meant
 * @param unit beside the value; null if none is
 */
public record PastedCell(
        int line,
        String heading,
        @Nullable String analyte,
        String value,
        @Nullable String unit,
        Context of) {

    /** What the row tells of the specimen, to the letter; empty where it tells nothing. */
    public record Context(String participant, String day, String time, String laboratory) {}
}
