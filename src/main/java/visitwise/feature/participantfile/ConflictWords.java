package visitwise.feature.participantfile;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.storage.database.FieldChange;
import visitwise.storage.database.Outcome;

/** Says who changed something meanwhile, when, and what differs now. */
public final class ConflictWords {

    private ConflictWords() {}

    /** As one sentence, with the time as clocks at a place show it. */
    public static Message of(Outcome.Conflict<?> conflict, ZoneId place) {
        var at = conflict.when().atZone(place).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        var changes = conflict.changes().stream()
                .map(change -> of(conflict.entity(), change))
                .reduce((earlier, later) -> Message.of("participantFile.conflict.join", earlier, later))
                .orElseGet(() -> Message.of("participantFile.entity." + conflict.entity()));
        return Message.of("participantFile.conflict", conflict.who(), at.toLocalDate(), at.toLocalTime(), changes);
    }

    private static Message of(String entity, FieldChange change) {
        return Message.of(
                "participantFile.conflict.change",
                Message.of("participantFile.field." + entity + "." + change.field()),
                value(change.before()),
                value(change.after()));
    }

    private static Object value(@Nullable String text) {
        return text == null ? Message.of("participantFile.conflict.nothing") : text;
    }
}
