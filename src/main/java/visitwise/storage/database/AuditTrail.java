package visitwise.storage.database;

import java.util.List;
import java.util.UUID;
import visitwise.domain.study.SiteId;

/** Reads who wrote what, when and why. */
public final class AuditTrail {

    private static final String SELECT = "select site_id, recorded_at, who, why, entity, entity_id, entity_version,"
            + " participant_id, field, old_value, new_value from " + Table.AUDIT_TRAIL;

    /** Everything written about a participant, in the order it was written. */
    public List<AuditEntry> ofParticipant(Reading reading, UUID participant) {
        return reading.select(SELECT + " where participant_id = :id order by recorded_at, id", AuditTrail::read)
                .with("id", participant)
                .list();
    }

    /** Everything written to one row, in the order it was written. */
    public List<AuditEntry> ofRow(Reading reading, UUID row) {
        return reading.select(SELECT + " where entity_id = :id order by entity_version, id", AuditTrail::read)
                .with("id", row)
                .list();
    }

    /** What became of a participant's rows of a table after they were first written, in the order it was written. */
    public List<AuditEntry> corrected(Reading reading, UUID participant, String entity) {
        return reading.select(
                        SELECT + " where participant_id = :id and entity = :entity"
                                + " and entity_version > :first order by recorded_at, id",
                        AuditTrail::read)
                .with("id", participant)
                .with("entity", entity)
                .with("first", 1)
                .list();
    }

    private static AuditEntry read(Fields fields) {
        return new AuditEntry(
                new SiteId(fields.uuid("site_id")),
                fields.instant("recorded_at"),
                fields.text("who"),
                fields.text("why"),
                fields.text("entity"),
                fields.uuid("entity_id"),
                fields.whole("entity_version"),
                fields.uuidOrNull("participant_id"),
                new FieldChange(fields.text("field"), fields.textOrNull("old_value"), fields.textOrNull("new_value")));
    }
}
