package visitwise.storage.database;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Tells from the audit trail what others did to a row since somebody read it. */
final class Conflicts {

    private static final String SINCE = "select recorded_at, who, field, old_value, new_value from " + Table.AUDIT_TRAIL
            + " where entity_id = ? and entity_version > ? order by entity_version, id";

    private Conflicts() {}

    static Outcome.Conflict<?> since(Handle handle, String table, Stored<?> seen) {
        try (var query = handle.createQuery(SINCE)) {
            new Binding(query).next(Kind.UUID, seen.id()).next(Kind.WHOLE, seen.version());
            var entries = query.map((row, _) -> Entry.read(new Fields(row))).list();
            if (entries.isEmpty()) {
                throw new IllegalStateException("no trace of who changed " + table + " " + seen.id() + " after version "
                        + seen.version() + ": was the wrong version handed in?");
            }
            var folded = new LinkedHashMap<String, FieldChange>();
            entries.forEach(entry -> folded.merge(
                    entry.field,
                    new FieldChange(entry.field, entry.before, entry.after),
                    (first, then) -> new FieldChange(first.field(), first.before(), then.after())));
            var changes = folded.values().stream()
                    .filter(change -> !Objects.equals(change.before(), change.after()))
                    .toList();
            var last = entries.getLast();
            return new Outcome.Conflict<>(last.who, last.at, table, seen.id(), changes);
        }
    }

    private record Entry(
            Instant at,
            String who,
            String field,
            @Nullable String before,
            @Nullable String after) {

        static Entry read(Fields fields) {
            return new Entry(
                    fields.instant("recorded_at"),
                    fields.text("who"),
                    fields.text("field"),
                    fields.textOrNull("old_value"),
                    fields.textOrNull("new_value"));
        }
    }
}
