package visitwise.storage.database;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became of a change. */
public sealed interface Outcome<T> {

    /** Written, and on the disk. */
    record Saved<T>(T value) implements Outcome<T> {}

    /**
     * Nothing was written: somebody else changed the row since it was read.
     *
     * @param who who changed it last
     * @param when when that was
     * @param entity the table of the row
     * @param changes what differs now from the version that was read
     */
    record Conflict<T>(String who, Instant when, String entity, UUID id, List<FieldChange> changes)
            implements Outcome<T> {

        public Conflict {
            changes = List.copyOf(changes);
        }
    }
}
