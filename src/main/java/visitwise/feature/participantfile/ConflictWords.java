package visitwise.feature.participantfile;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.storage.database.FieldChange;
import visitwise.storage.database.Outcome;

/** Says who changed what in the meantime, so that nothing could be saved. */
public final class ConflictWords {

    private static final String CONTACT = "contact";

    private ConflictWords() {}

    /** As one sentence, with the time as clocks at a place show it. Of contacts it tells only who and when. */
    public static Message of(Attempt.Conflict<?> lost, ZoneId place) {
        var conflict = lost.change();
        var local = conflict.when().atZone(place).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return changes(conflict, lost.masked())
                .map(what -> Message.of(
                        "participantFile.conflict",
                        conflict.who(),
                        local.toLocalDate(),
                        local.toLocalTime().toString(),
                        what))
                .orElseGet(() -> Message.of(
                        "participantFile.conflict.untold",
                        conflict.who(),
                        local.toLocalDate(),
                        local.toLocalTime().toString()));
    }

    private static Optional<Message> changes(Outcome.Conflict<?> conflict, boolean masked) {
        if (conflict.entity().equals(CONTACT)) {
            return Optional.empty();
        }
        List<FieldChange> told = conflict.changes().stream()
                .filter(change -> ParticipantHistory.isTold(conflict.entity(), change.field()))
                .toList();
        return told.stream()
                .map(change -> line(conflict.entity(), change, masked))
                .reduce((one, other) -> Message.of("participantFile.conflict.join", one, other));
    }

    private static Message line(String entity, FieldChange change, boolean masked) {
        var field = entity + "." + change.field();
        return Message.of(
                "participantFile.conflict.change",
                Message.of("participantFile.field." + field),
                value(field, change.before(), masked),
                value(field, change.after(), masked));
    }

    private static Object value(String field, @Nullable String text, boolean masked) {
        if (text == null) {
            return Message.of("participantFile.conflict.nothing");
        }
        if (masked && HistoryWords.mayTellArm(field)) {
            return Message.of("participantFile.conflict.hidden");
        }
        return HistoryWords.isChoice(field)
                ? Message.of("participantFile.value." + text)
                : HistoryWords.plain(field, text);
    }
}
