package visitwise.storage.participant;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import visitwise.domain.participant.Participant;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Sex;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.SiteId;
import visitwise.domain.study.StudyId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Fields;
import visitwise.storage.database.OneOf;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** Participants as coded data. */
public final class ParticipantStore {

    private static final Table<Participant> TABLE = Table.<Participant>named("participant")
            .ofParticipants()
            .column(Column.uuid("study_id", p -> p.study().value()))
            .column(Column.text("number", Participant::number))
            .column(Column.text("initials", Participant::initials))
            .column(Column.choice("sex", Participant::sex))
            .column(Column.day("birth_date", Participant::birthDate))
            .column(Column.text("arm_code", Participant::arm))
            .column(Column.uuid("protocol_version_id", p -> p.protocolVersion().value()))
            .column(Column.text("disposition", p -> Dispositions.name(p.disposition())))
            .column(Column.day("disposition_on", p -> Dispositions.day(p.disposition())))
            .column(Column.text("disposition_reason", p -> Dispositions.reason(p.disposition())))
            .readBy(ParticipantStore::read);

    public Stored<Participant> add(Change change, SiteId site, Participant participant) {
        return change.insert(TABLE, site, participant);
    }

    public Stored<Participant> correct(Change change, Stored<Participant> participant) {
        return change.update(TABLE, participant);
    }

    public Optional<Stored<Participant>> find(Reading reading, ParticipantId participant) {
        return reading.rows(TABLE, "where id = :id")
                .with("id", participant.value())
                .one();
    }

    /** The participant, whom nobody else can lock until the change ends. */
    public Stored<Participant> locked(Change change, ParticipantId participant) {
        return change.locked(TABLE, "id", participant.value())
                .orElseThrow(() -> new IllegalArgumentException("no participant " + participant.value()));
    }

    /** The participants of a study by number. */
    public List<Stored<Participant>> of(Reading reading, StudyId study) {
        return reading.rows(TABLE, "where study_id = :study order by number")
                .with("study", study.value())
                .list();
    }

    /** Those with one of these numbers, in whatever study; none for no numbers. */
    public List<Stored<Participant>> numbered(Reading reading, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var wanted = OneOf.texts("number", numbers);
        return wanted.fill(reading.rows(TABLE, "where " + wanted.in("number") + " order by number, id"))
                .list();
    }

    private static Participant read(Fields fields) {
        return new Participant(
                new StudyId(fields.uuid("study_id")),
                fields.text("number"),
                fields.text("initials"),
                fields.choice("sex", Sex.class),
                fields.day("birth_date"),
                fields.textOrNull("arm_code"),
                new ProtocolVersionId(fields.uuid("protocol_version_id")),
                Dispositions.read(fields));
    }
}
