package visitwise.feature.participantfile;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import visitwise.domain.Message;

/**
 * One thing that somebody entered or changed.
 *
 * @param what the field in words with its old and new value
 * @param why the reason; that something was entered for the first time is one too
 */
public record HistoryLine(Instant at, String who, Message what, Message why) {

    /** As one sentence, with the time as clocks at a place show it. */
    public Message sentence(ZoneId place) {
        var local = at.atZone(place).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return Message.of("participantFile.history.sentence", local.toLocalDate(), local.toLocalTime(), who, what, why);
    }
}
