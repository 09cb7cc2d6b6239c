package visitwise.storage.database;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import visitwise.domain.study.SiteId;

/**
 * One transaction that writes. Every row goes through here, and each field of it into the audit trail.
 *
 * <p>If one step of it fails, all of it does, even if the work catches the exception and goes on.
 */
public final class Change {

    private final Handle handle;
    private final Instant at;
    private final Supplier<UUID> ids;
    private final AuditBatch audit;
    private boolean over;
    private @Nullable RuntimeException broken;

    Change(Handle handle, ChangeContext context, Instant at, Supplier<UUID> ids) {
        this.handle = handle;
        this.at = at;
        this.ids = ids;
        this.audit = new AuditBatch(context, at, ids);
    }

    /** When this change is recorded to have happened. */
    public Instant at() {
        return at;
    }

    /** A new UUID of version 7. */
    public UUID newId() {
        return ids.get();
    }

    public <T> Stored<T> insert(Table<T> table, SiteId site, T value) {
        return insert(table, newId(), site, value);
    }

    public <T> Stored<T> insert(Table<T> table, UUID id, SiteId site, T value) {
        return step(() -> {
            var row = new Stored<>(id, 1, site, value);
            try (var insert = handle.createUpdate(table.insert())) {
                new Binding(insert).row(table, row);
                insert.execute();
            }
            audit.inserted(table, row);
            return row;
        });
    }

    /** Many rows of one table in one batch. */
    public <T> List<Stored<T>> insertAll(Table<T> table, SiteId site, List<T> values) {
        return step(() -> {
            var rows = new ArrayList<Stored<T>>(values.size());
            if (values.isEmpty()) {
                return List.of();
            }
            try (var batch = handle.prepareBatch(table.insert())) {
                for (var value : values) {
                    var row = new Stored<>(newId(), 1, site, value);
                    new Binding(batch).row(table, row);
                    batch.add();
                    audit.inserted(table, row);
                    rows.add(row);
                }
                batch.execute();
            }
            return List.copyOf(rows);
        });
    }

    /**
     * Writes what differs from the stored row. If somebody else changed the row since the version that the given one
     * carries, the whole change is rolled back and its outcome is a conflict. A row stays with its site and participant.
     *
     * @return the row in its new version; in the same version if nothing differs
     */
    public <T> Stored<T> update(Table<T> table, Stored<T> row) {
        return step(() -> changed(table, row));
    }

    /**
     * Puts rows that are worked out from records in the place of those there were about these participants. They are no
     * records: the audit trail says nothing of them.
     */
    public <T> void replace(DerivedTable<T> table, Collection<UUID> participants, List<T> rows) {
        step(() -> {
            new Replacement<>(table, participants, rows).in(handle);
            return true;
        });
    }

    /** The one row whose column has this value, locked until this change ends. */
    public <T> Optional<Stored<T>> locked(Table<T> table, String column, UUID value) {
        return step(() -> {
            var name = column.equals("id") ? column : table.column(column).name();
            try (var query = handle.createQuery(table.select() + " where " + name + " = ? for update")) {
                new Binding(query).next(Kind.UUID, value);
                return query.map((row, _) -> table.stored(new Fields(row))).findOne();
            }
        });
    }

    /** Selects inside this change: what it wrote so far is there, and nobody else's change comes in between. */
    public Reading reading() {
        requireOpen();
        return new Reading(handle, this::broken);
    }

    /** Writes the audit trail; after this nothing more can be written. */
    void finish() {
        requireOpen();
        audit.write(handle);
        over = true;
    }

    private <T> Stored<T> changed(Table<T> table, Stored<T> row) {
        var before = locked(table, "id", row.id())
                .orElseThrow(() -> new IllegalArgumentException("no " + table.name() + " " + row.id()));
        if (before.version() != row.version()) {
            throw lost(table, row);
        }
        requireSamePlace(table, before, row);
        var changed = table.columns().stream()
                .filter(column ->
                        !Objects.equals(Kind.text(column.of(before.value())), Kind.text(column.of(row.value()))))
                .toList();
        if (changed.isEmpty()) {
            return row;
        }
        write(table, row, changed);
        audit.updated(table, before, row.next(), changed);
        return row.next();
    }

    private static <T> void requireSamePlace(Table<T> table, Stored<T> before, Stored<T> after) {
        if (!before.site().equals(after.site())) {
            throw new IllegalArgumentException("a row stays with its site: " + table.name() + " " + after.id());
        }
        if (!table.participantOf(before.id(), before.value()).equals(table.participantOf(after.id(), after.value()))) {
            throw new IllegalArgumentException("a row stays with its participant: " + table.name() + " " + after.id());
        }
    }

    private <T> void write(Table<T> table, Stored<T> row, List<Column<T>> changed) {
        changed.stream().filter(Column::inRowOnly).findFirst().ifPresent(column -> {
            throw new IllegalArgumentException(
                    table.name() + "." + column.name() + " is never overwritten: insert a new row");
        });
        try (var update = handle.createUpdate(table.update(changed))) {
            new Binding(update)
                    .next(Kind.WHOLE, row.version() + 1)
                    .fields(changed, row.value())
                    .next(Kind.UUID, row.id())
                    .next(Kind.WHOLE, row.version());
            if (update.execute() != 1) {
                throw lost(table, row);
            }
        }
    }

    private LostRace lost(Table<?> table, Stored<?> row) {
        return new LostRace(Conflicts.since(handle, table.name(), row));
    }

    private <T> T step(Supplier<T> work) {
        requireOpen();
        try {
            return work.get();
        } catch (RuntimeException e) {
            broken(e);
            throw e;
        }
    }

    private void broken(RuntimeException by) {
        if (broken == null) {
            broken = by;
        }
    }

    private void requireOpen() {
        if (over) {
            throw new IllegalStateException("this change is over");
        }
        if (broken != null) {
            throw broken;
        }
    }
}
