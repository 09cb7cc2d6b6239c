package visitwise.feature.protocols;

import java.time.LocalDate;
import visitwise.domain.protocol.Provenance;
import visitwise.domain.study.ProtocolVersion;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.database.Stored;
import visitwise.storage.study.ProtocolVersionStore;

/** Puts every suggested window and gap of a protocol version into force, as one decision of the site. */
public final class AcceptSuggestions {

    private final Database database;
    private final ProtocolVersionStore versions = new ProtocolVersionStore();

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
            renewDueVisits(change, new ProtocolVersionId(accepted.id()));
            return accepted;
        });
    }

    /**
     * The one place where whatever is derived from the windows of a version is renewed, in the same change. Nothing is as
     * yet: calendars are worked out when they are read.
     */
    private static void renewDueVisits(Change change, ProtocolVersionId version) {
        if (new ProtocolVersionStore().find(change.reading(), version).isEmpty()) {
            throw new IllegalStateException("no protocol version " + version.value());
        }
    }
}
