package visitwise.storage.lab;

import java.util.List;
import visitwise.domain.lab.EquationFixed;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** Which equations are fixed for whom. */
public final class EquationStore {

    private static final Table<EquationFixed> TABLE = Table.<EquationFixed>named("equation_choice")
            .participant(e -> e.participant().value())
            .column(Column.choice("endpoint", EquationFixed::endpoint))
            .column(Column.text("equation", EquationFixed::equation))
            .column(Column.day("fixed_on", EquationFixed::on))
            .readBy(fields -> new EquationFixed(
                    new ParticipantId(fields.uuid("participant_id")),
                    fields.choice("endpoint", EquationFixed.Endpoint.class),
                    fields.text("equation"),
                    fields.day("fixed_on")));

    public List<Stored<EquationFixed>> addAll(Change change, SiteId site, List<EquationFixed> fixed) {
        return change.insertAll(TABLE, site, fixed);
    }

    public List<Stored<EquationFixed>> of(Reading reading, ParticipantId participant) {
        return reading.rows(TABLE, "where participant_id = :participant order by endpoint")
                .with("participant", participant.value())
                .list();
    }
}
