package visitwise.storage.study;

import java.util.List;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.StudyId;
import visitwise.storage.database.Reading;

/**
 * A study with how many participants it has, screen failures included.
 *
 * @param newest the version of its protocol that took effect last
 */
public record StudyParticipants(StudyId study, ProtocolVersionId newest, long participants) {

    private static final String SELECT = """
            select s.id, v.id as newest, coalesce(c.participants, :nobody) as participants
            from study s
            join protocol_version v on v.study_id = s.id
            left join (select study_id, count(*) as participants from participant group by study_id) c
                on c.study_id = s.id
            where not exists (select later.id from protocol_version later where later.study_id = s.id
                and (later.effective_from > v.effective_from
                    or (later.effective_from = v.effective_from and later.id > v.id)))
            order by s.code, s.id""";

    /** The studies that have a protocol, by registry number, in one query. */
    public static List<StudyParticipants> all(Reading reading) {
        return reading.select(
                        SELECT,
                        fields -> new StudyParticipants(
                                new StudyId(fields.uuid("id")),
                                new ProtocolVersionId(fields.uuid("newest")),
                                fields.count("participants")))
                .with("nobody", 0)
                .list();
    }
}
