package visitwise.storage.dosing;

import java.util.Optional;
import visitwise.domain.dosing.DosingClosure;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** Whether further doses come, one row for each participant about whom somebody decided. */
public final class DosingClosureStore {

    private static final Table<DosingClosure> TABLE = Table.<DosingClosure>named("dosing_closure")
            .participant(c -> c.participant().value())
            .column(Column.choice("state", DosingClosure::state))
            .column(Column.day("closed_on", DosingClosure::on))
            .column(Column.text("reason", DosingClosure::reason))
            .readBy(DosingClosureStore::read);

    public Stored<DosingClosure> add(Change change, SiteId site, DosingClosure closure) {
        return change.insert(TABLE, site, closure);
    }

    public Stored<DosingClosure> correct(Change change, Stored<DosingClosure> closure) {
        return change.update(TABLE, closure);
    }

    public Optional<Stored<DosingClosure>> of(Reading reading, ParticipantId participant) {
        return reading.rows(TABLE, "where participant_id = :participant")
                .with("participant", participant.value())
                .one();
    }

    private static DosingClosure read(Fields fields) {
        return new DosingClosure(
                new ParticipantId(fields.uuid("participant_id")),
                fields.choice("state", DosingClosure.State.class),
                fields.day("closed_on"),
                fields.textOrNull("reason"));
    }
}
