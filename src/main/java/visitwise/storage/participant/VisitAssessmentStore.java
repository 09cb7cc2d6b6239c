package visitwise.storage.participant;

import java.util.List;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.VisitAssessment;
import visitwise.domain.participant.VisitId;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** What was done at visits and what was not. */
public final class VisitAssessmentStore {

    private static final Table<VisitAssessment> TABLE = Table.<VisitAssessment>named("visit_assessment")
            .participant(a -> a.participant().value())
            .column(Column.uuid("visit_id", a -> a.visit().value()))
            .column(Column.text("code", VisitAssessment::code))
            .column(Column.yesNo("done", VisitAssessment::done))
            .column(Column.text("reason", VisitAssessment::reason))
            .readBy(VisitAssessmentStore::read);

    public List<Stored<VisitAssessment>> addAll(Change change, SiteId site, List<VisitAssessment> assessments) {
        return change.insertAll(TABLE, site, assessments);
    }

    public Stored<VisitAssessment> correct(Change change, Stored<VisitAssessment> assessment) {
        return change.update(TABLE, assessment);
    }

    /** The assessments of every visit of a participant, by visit in the order of entry. */
    public List<Stored<VisitAssessment>> of(Reading reading, ParticipantId participant) {
        return reading.rows(TABLE, "where participant_id = :participant order by visit_id, id")
                .with("participant", participant.value())
                .list();
    }

    private static VisitAssessment read(Fields fields) {
        return new VisitAssessment(
                new ParticipantId(fields.uuid("participant_id")),
                new VisitId(fields.uuid("visit_id")),
                fields.text("code"),
                fields.yesNo("done"),
                fields.textOrNull("reason"));
    }
}
