package visitwise.domain.lab.pasted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.pasted.ColumnUse.Fact;
import visitwise.domain.lab.pasted.ColumnUse.Ignored;
import visitwise.domain.lab.pasted.ColumnUse.Kind;
import visitwise.domain.lab.pasted.ColumnUse.Open;
import visitwise.domain.lab.pasted.ColumnUse.Results;
import visitwise.domain.lab.pasted.PastedTable.Row;

/**
 * What the columns of a table are taken for: one result in each row, or one specimen in each row with a column for each
 * analyte.
 *
 * @param uses of the columns
 * @param settled which analyte is meant by a name that stands in the rows, as somebody decided, by {@link #name}
 */
public record Layout(
        PastedTable table,
        AnalyteNames names,
        List<Heading> headings,
        List<ColumnUse> uses,
        Map<String, String> settled) {

    public Layout {
        headings = List.copyOf(headings);
        uses = List.copyOf(uses);
        settled = Map.copyOf(settled);
    }

    /**
     * What the headings say.
     *
     * @param known what was decided of headings and names before, by {@link #name}
     */
    public static Layout guessed(PastedTable table, AnalyteNames names, Map<String, ColumnUse> known) {
        var headings = IntStream.range(0, table.columns())
                .mapToObj(column ->
                        Heading.of(table.isEmpty() ? "" : table.heading().cell(column), names))
                .toList();
        var uses = headings.stream()
                .map(heading -> {
                    var before = known.get(name(heading.text()));
                    return before instanceof Results(var analyte, var _)
                            ? (ColumnUse) new Results(analyte, heading.unit())
                            : before == null ? heading.use() : before;
                })
                .toList();
        var settled = new HashMap<String, String>();
        known.forEach((name, use) -> {
            if (use instanceof Results(var analyte, var _)) {
                settled.put(name, analyte);
            }
        });
        return new Layout(table, names, headings, uses, settled);
    }

    /** Equal for all spellings of one heading. */
    public static String name(String written) {
        return AnalyteNames.plain(written);
    }

    /** The headings of columns of which nothing is taken over. */
    public List<String> ignored() {
        return IntStream.range(0, uses.size())
                .filter(column -> uses.get(column) instanceof Ignored)
                .mapToObj(column -> headings.get(column).text())
                .filter(heading -> !heading.isBlank())
                .toList();
    }

    public Layout using(int column, ColumnUse use) {
        var changed = new ArrayList<>(uses);
        changed.set(column, use);
        return new Layout(table, names, headings, changed, settled);
    }

    public Layout settling(String name, String analyte) {
        var changed = new HashMap<>(settled);
        changed.put(name(name), analyte);
        return new Layout(table, names, headings, uses, changed);
    }

    /** True if each row is one result. */
    public boolean isLong() {
        return column(Kind.ANALYTE) >= 0 && column(Kind.VALUE) >= 0;
    }

    public boolean has(Kind kind) {
        return column(kind) >= 0;
    }

    int column(Kind kind) {
        return uses.indexOf(new Fact(kind));
    }

    /** Columns of which somebody has to say what they are. */
    public List<Integer> openColumns() {
        return IntStream.range(0, uses.size())
                .filter(column -> uses.get(column) instanceof Open)
                .boxed()
                .toList();
    }

    /** Names in the rows of which somebody has to say what they are, with the analytes that may be meant. */
    public Map<String, List<String>> openNames() {
        var open = new LinkedHashMap<String, List<String>>();
        if (isLong()) {
            for (var row : body()) {
                var written = row.cell(column(Kind.ANALYTE));
                if (!written.isEmpty() && analyte(written, unit(row)) == null) {
                    open.putIfAbsent(written, meant(written));
                }
            }
        }
        return open;
    }

    /** Names in the rows of which somebody said what they are, with the analyte. */
    public Map<String, String> settledNames() {
        var known = new LinkedHashMap<String, String>();
        if (isLong()) {
            for (var row : body()) {
                var written = row.cell(column(Kind.ANALYTE));
                var analyte = settled.get(name(written));
                if (!written.isEmpty() && analyte != null) {
                    known.put(written, analyte);
                }
            }
        }
        return known;
    }

    /** The analytes that a name may mean. */
    public List<String> meant(String written) {
        return Heading.of(written, names).meant();
    }

    /** Every result that is not blank, in the order of the table. */
    public List<PastedCell> cells() {
        var cells = new ArrayList<PastedCell>();
        var below = hasUnitRow() ? table.rows().get(1) : null;
        for (var row : body()) {
            if (isLong()) {
                var written = row.cell(column(Kind.ANALYTE));
                var unit = unit(row);
                add(cells, row, written, analyte(written, unit), row.cell(column(Kind.VALUE)), unit);
            } else {
                addAll(cells, row, below);
            }
        }
        return List.copyOf(cells);
    }

    private void addAll(List<PastedCell> cells, Row row, @Nullable Row below) {
        for (int column = 0; column < uses.size(); column++) {
            if (uses.get(column) instanceof Results(var analyte, var inHeading)) {
                var unit = inHeading == null && below != null ? below.cell(column) : inHeading;
                add(cells, row, headings.get(column).text(), analyte, row.cell(column), unit);
            }
        }
    }

    private void add(
            List<PastedCell> cells,
            Row row,
            String heading,
            @Nullable String analyte,
            String value,
            @Nullable String unit) {
        if (value.isEmpty()) {
            return;
        }
        var context = new PastedCell.Context(
                row.cell(column(Kind.PARTICIPANT)),
                row.cell(column(Kind.DAY)),
                row.cell(column(Kind.TIME)),
                row.cell(column(Kind.LABORATORY)));
        var beside = unit == null || unit.isBlank() ? null : unit.strip();
        cells.add(new PastedCell(row.line(), heading, analyte, value, beside, context));
    }

    private String unit(Row row) {
        return row.cell(column(Kind.UNIT));
    }

    private @Nullable String analyte(String written, String unit) {
        var decided = settled.get(name(written));
        if (decided != null) {
            return decided;
        }
        var meant = names.meant(written, unit);
        if (meant.size() != 1) {
            meant = Heading.of(written, names).meant();
        }
        return meant.size() == 1 ? meant.getFirst() : null;
    }

    private List<Row> body() {
        return table.rows().stream().skip(hasUnitRow() ? 2 : 1).toList();
    }

    /** True if the second row holds the units of the columns. */
    public boolean hasUnitRow() {
        return !isLong()
                && table.rows().size() > 1
                && new UnitRow(this).isIn(table.rows().get(1));
    }
}
