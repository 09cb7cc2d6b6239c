package visitwise.storage.due;

import java.util.List;
import java.util.Set;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.DerivedValues;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;

/**
 * Works out the outstanding visits, and what follows from the results, of everybody who has none, or whose were worked out by another version of the program:
 * after a migration, and after the program learnt to plan differently.
 */
public final class DueVisitsUpToDate {

    /** How many participants one change takes. */
    private static final int PORTION = 500;

    private static final String STALE =
            " from participant p left join due_basis b on b.participant_id = p.id and b.scheduler = :scheduler"
                    + " where b.participant_id is null";

    private static final ChangeContext CONTEXT = new ChangeContext("Visitwise", "worked out anew by a newer program");

    private final Database database;
    private final DueVisitStore store;
    private final DerivedValues derived;
    private final ParticipantStore participants = new ParticipantStore();

    public DueVisitsUpToDate(Database database, ProtocolLibrary library) {
        this.database = database;
        this.store = new DueVisitStore(library);
        this.derived = new DerivedValues(library);
    }

    /** How many participants have to be planned. */
    public int waiting() {
        return database.read(
                reading -> reading.select("select count(*) as stale" + STALE, fields -> fields.count("stale"))
                        .with("scheduler", DueVisitStore.SCHEDULER)
                        .one()
                        .map(Math::toIntExact)
                        .orElseThrow());
    }

    /** Plans some of those who wait, in one change, and returns how many these were; 0 if nobody waits any more. */
    public int planSome() {
        var portion = portion();
        if (!portion.isEmpty()) {
            plan(portion);
        }
        return portion.size();
    }

    /** Plans everybody who waits. */
    public void planAll() {
        int planned = planSome();
        while (planned > 0) {
            planned = planSome();
        }
    }

    private void plan(List<ParticipantId> portion) {
        var outcome = database.change(CONTEXT, change -> {
            store.renewBetween(change, portion.getFirst(), portion.getLast());
            withResults(change, portion).forEach(participant -> derived.renew(change, participant));
            return true;
        });
        if (outcome instanceof Outcome.Conflict<Boolean> conflict) {
            throw new IllegalStateException("derived rows have no versions: " + conflict);
        }
    }

    /** Those of whom something can be worked out. */
    private List<Stored<Participant>> withResults(Change change, List<ParticipantId> portion) {
        var measured = Set.copyOf(change.reading()
                .select(
                        "select distinct participant_id from specimen where participant_id >= :first"
                                + " and participant_id <= :last",
                        fields -> fields.uuid("participant_id"))
                .with("first", portion.getFirst().value())
                .with("last", portion.getLast().value())
                .list());
        return portion.stream()
                .filter(id -> measured.contains(id.value()))
                .map(id -> participants.locked(change, id))
                .toList();
    }

    private List<ParticipantId> portion() {
        return database.read(reading -> reading.select(
                        "select p.id" + STALE + " order by p.id limit :portion",
                        fields -> new ParticipantId(fields.uuid("id")))
                .with("scheduler", DueVisitStore.SCHEDULER)
                .with("portion", PORTION)
                .list());
    }
}
