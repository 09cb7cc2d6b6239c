package visitwise.storage.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A table of rows that are worked out from records and say nothing new, so that nobody audits them. Such rows are only
 * ever replaced, all those of a participant at once. Which tables these are is fixed here: the database gives the everyday
 * user the right to delete in them and in no other, and no record can be written this way.
 */
public final class DerivedTable<T> {

    private static final Set<String> NAMES = Set.of("due_visit", "due_basis", "awaited_sheet", "unjudged_result");

    private final String name;
    private final Column.Getter<T, UUID> participant;
    private final List<Column<T>> columns;

    private DerivedTable(String name, Column.Getter<T, UUID> participant, List<Column<T>> columns) {
        this.name = name;
        this.participant = participant;
        this.columns = columns;
    }

    /** Describes a table whose first column is participant_id. */
    public static <T> DerivedTable<T> of(String name, Column.Getter<T, UUID> participant, List<Column<T>> further) {
        if (!isDerived(name)) {
            throw new IllegalArgumentException("not a table of derived rows: " + name);
        }
        var columns = new ArrayList<Column<T>>();
        columns.add(Column.uuid("participant_id", participant));
        columns.addAll(further);
        return new DerivedTable<>(name, participant, List.copyOf(columns));
    }

    static boolean isDerived(String table) {
        return NAMES.contains(table);
    }

    List<Column<T>> columns() {
        return columns;
    }

    UUID participantOf(T row) {
        var id = participant.of(row);
        if (id == null) {
            throw new IllegalArgumentException("a row of " + name + " without its participant");
        }
        return id;
    }

    String delete() {
        return "delete from " + name + " where participant_id = ?";
    }

    String insert() {
        var names = columns.stream()
                .flatMap(column -> column.kind().columns(column.name()).stream())
                .toList();
        var places = names.stream().map(_ -> "?").collect(Collectors.joining(", "));
        return "insert into " + name + " (" + String.join(", ", names) + ") values (" + places + ")";
    }
}
