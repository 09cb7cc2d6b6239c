package visitwise.feature.results;

import java.util.List;
import java.util.stream.Stream;

/** What saving a pasted table would do, a row for each result, in the order of the table. */
public record PastePreview(List<PastedRow> rows) {

    public PastePreview {
        rows = List.copyOf(rows);
    }

    /** True if something has to be answered, mended or left out before anything is saved. */
    public boolean stops() {
        return rows.stream().anyMatch(row -> row.state().stops());
    }

    /** How many results would be saved. */
    public int saved() {
        return (int) rows.stream().filter(row -> row.state().isSaved()).count();
    }

    public int count(PastedRow.State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /** Rows that stop, in the order of the table. */
    public List<PastedRow> bad() {
        return rows.stream().filter(row -> row.state().stops()).toList();
    }

    /** Those that stop first, then the others, each in the order of the table. */
    public List<PastedRow> badFirst() {
        return Stream.concat(
                        bad().stream(), rows.stream().filter(row -> !row.state().stops()))
                .toList();
    }
}
