package visitwise.storage.database;

import java.io.Serial;

/** Ends a change whose row somebody else changed first, so that all of it is rolled back. */
final class LostRace extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Outcome.Conflict<?> conflict;

    LostRace(Outcome.Conflict<?> conflict) {
        super(conflict.entity() + " " + conflict.id() + " was changed by somebody else", null, false, false);
        this.conflict = conflict;
    }

    <T> Outcome<T> outcome() {
        return new Outcome.Conflict<>(
                conflict.who(), conflict.when(), conflict.entity(), conflict.id(), conflict.changes());
    }
}
