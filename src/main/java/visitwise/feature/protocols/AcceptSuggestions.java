package visitwise.feature.protocols;

import java.time.LocalDate;
import visitwise.domain.protocol.Provenance;
import visitwise.domain.study.ProtocolVersion;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.database.Stored;
import visitwise.storage.due.DueVisitStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.ProtocolVersionStore;

/** Puts every suggested window and gap of a protocol version into force, as one decision of the site. */
public final class AcceptSuggestions {

    private final Database database;
    private final ProtocolVersionStore versions = new ProtocolVersionStore();
    private final DueVisitStore dueVisits = new DueVisitStore(new ProtocolLibrary());

    public AcceptSuggestions(Database database) {
        this.database = database;
    }

    /**
     * Accepts them.
     *
     * @param seen the version as the person saw it, not decided as yet
     * @param why not blank
     */
    public Outcome<Stored<ProtocolVersion>> accept(
            Stored<ProtocolVersion> seen, String who, LocalDate today, String why) {
        if (seen.value().decision().isPresent()) {
            throw new IllegalArgumentException("the suggestions of " + seen.id() + " are in force already");
        }
        var decision = new Provenance.SiteDecision(who, today, why);
        return database.change(new ChangeContext(who, why), change -> {
            var accepted = versions.correct(change, seen.with(seen.value().accepting(decision)));
            dueVisits.renew(change, new ProtocolVersionId(accepted.id()));
            return accepted;
        });
    }
}
