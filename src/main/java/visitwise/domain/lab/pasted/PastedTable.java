package visitwise.domain.lab.pasted;

import java.util.List;

/**
 * The cells of a table as another program wrote them, without rows that are empty.
 *
 * @param rows the first one is that of the headings
 */
public record PastedTable(List<Row> rows) {

    /**
     * One row.
     *
     * @param line where it begins in the text, from 1
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** What stands in a column; empty where the row ends before. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    public PastedTable {
        rows = rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many columns the widest row has. */
    public int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    public Row heading() {
        return rows.getFirst();
    }
}
