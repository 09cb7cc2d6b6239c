package visitwise.storage.database;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The audit entries of one change, written together at its end in the same transaction. */
final class AuditBatch {

    private static final String INSERT = "insert into " + Table.AUDIT_TRAIL
            + " (id, version, site_id, recorded_at, who, why, entity, entity_id, entity_version, participant_id,"
            + " field, old_value, new_value) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final ChangeContext context;
    private final Instant at;
    private final Supplier<UUID> ids;
    private final List<Entry> entries = new ArrayList<>();

    AuditBatch(ChangeContext context, Instant at, Supplier<UUID> ids) {
        this.context = context;
        this.at = at;
        this.ids = ids;
    }

    <T> void inserted(Table<T> table, Stored<T> row) {
        for (var column : table.columns()) {
            var value = column.of(row.value());
            if (value != null) {
                add(table, row, new FieldChange(column.name(), null, shown(column, row, value)));
            }
        }
    }

    <T> void updated(Table<T> table, Stored<T> before, Stored<T> after, List<Column<T>> changed) {
        for (var column : changed) {
            var old = Kind.text(column.of(before.value()));
            add(table, after, new FieldChange(column.name(), old, Kind.text(column.of(after.value()))));
        }
    }

    void write(Handle handle) {
        if (entries.isEmpty()) {
            return;
        }
        try (var batch = handle.prepareBatch(INSERT)) {
            entries.forEach(entry -> bind(batch, entry));
            batch.execute();
        }
        entries.clear();
    }

    private <T> void add(Table<T> table, Stored<T> row, FieldChange change) {
        entries.add(new Entry(
                table.name(), row, table.participantOf(row.id(), row.value()).orElse(null), change));
    }

    private static <T> @Nullable String shown(Column<T> column, Stored<T> row, Object value) {
        return column.inRowOnly() ? row.id().toString() : Kind.text(value);
    }

    private void bind(PreparedBatch batch, Entry entry) {
        new Binding(batch)
                .next(Kind.UUID, ids.get())
                .next(Kind.WHOLE, 1)
                .next(Kind.UUID, entry.row.site().value())
                .next(Kind.INSTANT, at)
                .next(Kind.TEXT, context.who())
                .next(Kind.TEXT, context.why())
                .next(Kind.TEXT, entry.table)
                .next(Kind.UUID, entry.row.id())
                .next(Kind.WHOLE, entry.row.version())
                .next(Kind.UUID, entry.participant)
                .next(Kind.TEXT, entry.change.field())
                .next(Kind.TEXT, entry.change.before())
                .next(Kind.TEXT, entry.change.after());
        batch.add();
    }

    private record Entry(
            String table, Stored<?> row, @Nullable UUID participant, FieldChange change) {}
}
