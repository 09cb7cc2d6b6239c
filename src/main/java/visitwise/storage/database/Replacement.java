package visitwise.storage.database;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Derived rows that take the place of all there were about some participants. */
record Replacement<T>(DerivedTable<T> table, Collection<UUID> participants, List<T> rows) {

    Replacement {
        participants = Set.copyOf(participants);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (!participants.contains(table.participantOf(row))) {
                throw new IllegalArgumentException("a row about somebody else: " + table.participantOf(row));
            }
        }
    }

    void in(Handle handle) {
        if (participants.isEmpty()) {
            return;
        }
        try (var deleting = handle.prepareBatch(table.delete())) {
            for (var participant : participants) {
                new Binding(deleting).next(Kind.UUID, participant);
                deleting.add();
            }
            deleting.execute();
        }
        if (rows.isEmpty()) {
            return;
        }
        try (var inserting = handle.prepareBatch(table.insert())) {
            for (var row : rows) {
                new Binding(inserting).fields(table.columns(), row);
                inserting.add();
            }
            inserting.execute();
        }
    }
}
