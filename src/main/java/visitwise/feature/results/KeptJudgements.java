package visitwise.feature.results;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.Interpreted;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Significance;
import visitwise.domain.participant.ParticipantId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.SignificanceStore;

/** What was judged of the results of a participant stays with those that still say the same: one query for all. */
final class KeptJudgements {

    private final SignificanceStore store = new SignificanceStore();
    private final Change change;
    private final ParticipantId participant;
    private @Nullable Map<UUID, Stored<Significance>> judged;

    KeptJudgements(Change change, ParticipantId participant) {
        this.change = change;
        this.participant = participant;
    }

    /** A judgement stays with a result that was written again, as long as value and flag are the same. */
    void keep(Stored<LabResult> before, Stored<LabResult> now) {
        boolean isSame =
                before.value().reported().equals(now.value().reported()) && flag(before.value()) == flag(now.value());
        var row = isSame ? judged().get(before.id()) : null;
        if (row != null && row.value().resultVersion() == before.version()) {
            store.correct(change, row.with(row.value().of(now.version())));
        }
    }

    private Map<UUID, Stored<Significance>> judged() {
        if (judged == null) {
            var read = new HashMap<UUID, Stored<Significance>>();
            store.of(change.reading(), participant)
                    .forEach(row -> read.put(row.value().result(), row));
            judged = read;
        }
        return judged;
    }

    private static @Nullable Flag flag(LabResult result) {
        return result.meaning().map(Interpreted::flag).orElse(null);
    }
}
