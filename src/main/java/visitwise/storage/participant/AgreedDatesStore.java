package visitwise.storage.participant;

import java.util.Optional;
import visitwise.domain.participant.AgreedDates;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.schedule.AnchorDates;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** The dates a schedule counts from, one row for each participant. */
public final class AgreedDatesStore {

    private static final Table<AgreedDates> TABLE = Table.<AgreedDates>named("anchor_dates")
            .participant(a -> a.participant().value())
            .column(Column.day("enrolled_on", a -> a.dates().enrolment()))
            .column(Column.day("first_dose_planned_on", a -> a.dates().firstDose()))
            .column(Column.day("last_dose_planned_on", a -> a.dates().lastDose()))
            .readBy(fields -> new AgreedDates(new ParticipantId(fields.uuid("participant_id")), dates(fields)));

    public Stored<AgreedDates> add(Change change, SiteId site, AgreedDates agreed) {
        return change.insert(TABLE, site, agreed);
    }

    public Stored<AgreedDates> correct(Change change, Stored<AgreedDates> agreed) {
        return change.update(TABLE, agreed);
    }

    public Optional<Stored<AgreedDates>> of(Reading reading, ParticipantId participant) {
        return reading.rows(TABLE, "where participant_id = :participant")
                .with("participant", participant.value())
                .one();
    }

    static AnchorDates dates(Fields fields) {
        return new AnchorDates(
                fields.dayOrNull("enrolled_on"),
                fields.dayOrNull("first_dose_planned_on"),
                fields.dayOrNull("last_dose_planned_on"));
    }
}
