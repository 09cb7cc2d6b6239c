package visitwise.feature.results.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.pasted.AnalyteNames;
import visitwise.domain.lab.pasted.ColumnUse;
import visitwise.domain.lab.pasted.Layout;
import visitwise.domain.lab.pasted.PastedCell;
import visitwise.domain.lab.pasted.PastedTable;
import visitwise.domain.participant.Participant;
import visitwise.feature.results.PastePreview;
import visitwise.feature.results.PastedRow;
import visitwise.storage.database.Stored;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.labcatalogue.UnitConversions;

/** The pasted table: what its columns are taken for, and what was decided of its results. */
final class PasteTable {

    private final PasteMemory memory;
    private final AnalyteNames names =
            new AnalyteNames(ShippedCatalogue.catalogue(), new UnitConversions(ShippedCatalogue.catalogue())::unit);
    private final ReadOnlyObjectWrapper<@Nullable Layout> layout = new ReadOnlyObjectWrapper<>(this, "layout");
    private final PasteAnswers answers = new PasteAnswers();
    private final Map<String, ColumnUse> chosen = new HashMap<>();
    private String site = "";

    PasteTable(PasteMemory memory) {
        this.memory = memory;
    }

    /** What was decided before is known for each site; for tables of several people, for all of them together. */
    void pastedAt(@Nullable Stored<Participant> participant) {
        site = participant == null ? "" : participant.site().value().toString();
    }

    boolean isThere() {
        return layout.get() != null;
    }

    AnalyteNames names() {
        return names;
    }

    /** What the columns are taken for; null as long as nothing is pasted. */
    ReadOnlyObjectProperty<@Nullable Layout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    PasteAnswers answers() {
        return answers;
    }

    List<PastedCell> cells() {
        var now = layout.get();
        return now == null ? List.of() : now.cells();
    }

    /** True if these rows stand in the table where they stood when they were read. */
    boolean holds(List<PastedRow> rows) {
        var now = cells();
        return rows.stream()
                .allMatch(
                        row -> row.place() < now.size() && now.get(row.place()).equals(row.cell()));
    }

    /** How many columns may be two things, of which nobody said which. */
    int openColumns() {
        var now = layout.get();
        return now == null ? 0 : now.openColumns().size();
    }

    /** Another table; what stands in it as before is answered as before, and what was decided of the last one holds. */
    void paste(PastedTable table) {
        var before = cells();
        layout.set(asChosen(table));
        answers.carryToAnother(before, cells());
    }

    private Layout asChosen(PastedTable table) {
        var known = new HashMap<>(memory.known(site));
        known.putAll(chosen);
        var now = Layout.guessed(table, names, known);
        for (int column = 0; column < now.headings().size(); column++) {
            // With its unit, which is not known of what was decided before.
            var use = chosen.get(Layout.name(now.headings().get(column).text()));
            if (use instanceof ColumnUse.Results(var _, String unit)
                    && unit != null
                    && now.headings().get(column).unit() == null) {
                now = now.using(column, use);
            }
        }
        return now;
    }

    /** True if a column is taken for something else. */
    boolean isOther(int column, ColumnUse use) {
        var now = layout.get();
        return now != null && !now.uses().get(column).equals(use);
    }

    /** Takes a column for something else; the next time too, once it is saved. */
    void use(int column, ColumnUse use) {
        var now = layout.get();
        if (now != null) {
            chosen.put(Layout.name(now.headings().get(column).text()), use);
            change(now.using(column, use));
        }
    }

    /** Says which analyte a name in the rows means; the next time too, once it is saved. */
    void settle(String name, String analyte) {
        var now = layout.get();
        if (now != null) {
            chosen.put(Layout.name(name), new ColumnUse.Results(analyte, null));
            change(now.settling(name, analyte));
        }
    }

    /** What was saved so is taken so the next time; a name in rows that were left out, or in another table, is not. */
    void remember(PastePreview saved) {
        var names = saved.rows().stream()
                .filter(row -> row.state().isSaved())
                .map(row -> Layout.name(row.cell().heading()))
                .collect(Collectors.toSet());
        var now = layout.get();
        if (now != null) {
            now.headings().stream()
                    .map(heading -> Layout.name(heading.text()))
                    .filter(name -> !(chosen.get(name) instanceof ColumnUse.Results))
                    .forEach(names::add);
        }
        chosen.forEach((name, use) -> {
            if (names.contains(name)) {
                memory.remember(site, name, use);
            }
        });
    }

    private void change(Layout now) {
        var before = cells();
        layout.set(now);
        answers.carry(before, cells());
    }

    void clear() {
        layout.set(null);
        chosen.clear();
        answers.clear();
    }
}
