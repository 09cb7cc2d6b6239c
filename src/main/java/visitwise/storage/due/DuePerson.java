package visitwise.storage.due;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;

/** What a calendar needs of a participant beside the history. */
record DuePerson(
        UUID id,
        UUID site,
        UUID version,
        @Nullable String arm,
        @Nullable LocalDate firstConsent) {

    private static final String SELECT = """
            select p.id, p.site_id, p.protocol_version_id, p.arm_code,
                (select min(c.signed_on) from consent c where c.participant_id = p.id) as first_consent
            from participant p where\s""";

    private static final String LOCK = "select p.id from participant p where ";

    private static final String FOR_UPDATE = " order by p.id for update";

    private static final String VERSION = "p.protocol_version_id = :version";

    private static final String BETWEEN = "p.id >= :first and p.id <= :last";

    static List<DuePerson> of(Reading reading, ParticipantId participant) {
        return reading.select(SELECT + "p.id = :id", DuePerson::read)
                .with("id", participant.value())
                .list();
    }

    /** Nobody else writes about these until the change ends, as each is written about under a lock. */
    static List<DuePerson> locked(Reading reading, ProtocolVersionId version) {
        reading.select(LOCK + VERSION + FOR_UPDATE, fields -> fields.uuid("id"))
                .with("version", version.value())
                .list();
        return reading.select(SELECT + VERSION, DuePerson::read)
                .with("version", version.value())
                .list();
    }

    static List<DuePerson> locked(Reading reading, ParticipantId first, ParticipantId last) {
        reading.select(LOCK + BETWEEN + FOR_UPDATE, fields -> fields.uuid("id"))
                .with("first", first.value())
                .with("last", last.value())
                .list();
        return reading.select(SELECT + BETWEEN, DuePerson::read)
                .with("first", first.value())
                .with("last", last.value())
                .list();
    }

    private static DuePerson read(Fields fields) {
        return new DuePerson(
                fields.uuid("id"),
                fields.uuid("site_id"),
                fields.uuid("protocol_version_id"),
                fields.textOrNull("arm_code"),
                fields.dayOrNull("first_consent"));
    }
}
