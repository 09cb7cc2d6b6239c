package visitwise.domain.lab.pasted;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import visitwise.domain.lab.pasted.ColumnUse.Kind;
import visitwise.domain.lab.pasted.ColumnUse.Open;
import visitwise.domain.lab.pasted.ColumnUse.Results;
import visitwise.domain.lab.pasted.PastedTable.Row;

/** Tells a row with the units of the columns from the first row of results, which must never be taken for it. */
final class UnitRow {

    /** What stands for "no unit" where the columns beside it have one; of a grade it means negative. */
    private static final Pattern NONE = Pattern.compile("[-\u2010-\u2015\u2212/]{1,3}");

    private final Layout layout;

    UnitRow(Layout layout) {
        this.layout = layout;
    }

    /** True if the row is of no specimen, and everything in the columns of results is a unit. */
    boolean isIn(Row row) {
        boolean isOfNothing = Stream.of(Kind.PARTICIPANT, Kind.DAY, Kind.TIME)
                .allMatch(fact -> row.cell(layout.column(fact)).isEmpty());
        var columns = IntStream.range(0, layout.uses().size())
                .filter(column -> layout.uses().get(column) instanceof Results
                        || layout.uses().get(column) instanceof Open)
                .filter(column -> !row.cell(column).isEmpty())
                .boxed()
                .toList();
        return isOfNothing
                && columns.stream().anyMatch(column -> isUnit(column, row))
                && columns.stream()
                        .allMatch(column -> isUnit(column, row)
                                || NONE.matcher(row.cell(column)).matches());
    }

    private boolean isUnit(int column, Row row) {
        var codes = layout.uses().get(column) instanceof Results(var analyte, var _)
                ? List.of(analyte)
                : layout.headings().get(column).meant();
        return layout.names().isUnit(codes, row.cell(column));
    }
}
