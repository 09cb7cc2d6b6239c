package visitwise.domain.lab.pasted;

import org.jspecify.annotations.Nullable;

/** What a column of a pasted table is taken for. */
public sealed interface ColumnUse {

    /** Nothing of it is taken over. */
    record Ignored() implements ColumnUse {}

    /** One fact about each row. */
    record Fact(Kind kind) implements ColumnUse {}

    /**
     * Results of one analyte.
     *
     * @param unit written in the heading or below it; null if none is
     */
    record Results(String analyte, @Nullable String unit) implements ColumnUse {}

    /** It may be several things, and somebody has to say which. */
    record Open() implements ColumnUse {}

    /** The facts that a row can tell. */
    enum Kind {
        PARTICIPANT,
        DAY,
        TIME,
        ANALYTE,
        VALUE,
        UNIT,
        LABORATORY
    }
}
