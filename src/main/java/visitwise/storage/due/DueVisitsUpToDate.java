package visitwise.storage.due;

import java.util.List;
import visitwise.domain.participant.ParticipantId;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.study.ProtocolLibrary;

/**
 * Works out the outstanding visits of everybody who has none, or whose were worked out by another version of the program:
 * after a migration, and after the program learnt to plan differently.
 */
public final class DueVisitsUpToDate {

    /** How many participants one change takes. */
    private static final int PORTION = 500;

    private static final String STALE =
            " from participant p left join due_basis b on b.participant_id = p.id and b.scheduler = :scheduler"
                    + " where b.participant_id is null";

    private static final ChangeContext CONTEXT = new ChangeContext("Visitwise", "outstanding visits worked out anew");

    private final Database database;
    private final DueVisitStore store;

    public DueVisitsUpToDate(Database database, ProtocolLibrary library) {
        this.database = database;
        this.store = new DueVisitStore(library);
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
            return true;
        });
        if (outcome instanceof Outcome.Conflict<Boolean> conflict) {
            throw new IllegalStateException("derived rows have no versions: " + conflict);
        }
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
