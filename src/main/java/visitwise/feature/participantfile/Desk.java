package visitwise.feature.participantfile;

import java.util.function.BiFunction;
import visitwise.domain.participant.ParticipantId;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.dossier.Dossier;
import visitwise.storage.dossier.Dossiers;
import visitwise.storage.due.DueVisitStore;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;

/** Where one participant's file is written: by one person at a time, so that what was checked still holds when saved. */
final class Desk {

    private final Database database;
    private final Dossiers dossiers;
    private final DueVisitStore dueVisits;
    private final ParticipantStore participants = new ParticipantStore();

    Desk(Database database, ProtocolLibrary library) {
        this.database = database;
        this.dossiers = new Dossiers(library);
        this.dueVisits = new DueVisitStore(library);
    }

    Dossier read(ParticipantId participant) {
        return database.read(reading -> dossiers.read(reading, participant));
    }

    /** Reads, checks and writes in one change, while nobody else writes about this participant. */
    <T> Attempt<T> attempt(
            ParticipantId participant, ChangeContext context, BiFunction<Change, Dossier, Attempt<T>> work) {
        var outcome = database.change(context, change -> {
            participants.locked(change, participant);
            var attempt = work.apply(change, dossiers.read(change.reading(), participant));
            if (attempt instanceof Attempt.Saved<T>) {
                dueVisits.renew(change, participant);
            }
            return attempt;
        });
        return switch (outcome) {
            case Outcome.Saved<Attempt<T>>(Attempt<T> attempt) -> attempt;
            case Outcome.Conflict<Attempt<T>> conflict ->
                new Attempt.Conflict<>(
                        conflict, read(participant).protocol().design().isMaskedFromStaff());
        };
    }
}
