package visitwise.storage.lab;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.Specimen;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.VisitId;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Fields;
import visitwise.storage.database.OneOf;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** Collections of blood and urine. */
public final class SpecimenStore {

    private static final Table<Specimen> TABLE = Table.<Specimen>named("specimen")
            .participant(s -> s.participant().value())
            .column(Column.uuid(
                    "visit_id",
                    s -> Optional.ofNullable(s.visit()).map(VisitId::value).orElse(null)))
            .column(Column.uuid(
                    "laboratory_id",
                    s -> s.reportedBy().map(LaboratoryId::value).orElse(null)))
            .column(Column.day("collected_on", s -> s.collected().day()))
            .column(Column.time("collected_at", s -> s.collected().time()))
            .column(Column.dayAndTime(
                    "urine_from", s -> s.timedUrine().map(UrineCollection::from).orElse(null)))
            .column(Column.dayAndTime(
                    "urine_to", s -> s.timedUrine().map(UrineCollection::to).orElse(null)))
            .readBy(SpecimenStore::read);

    public Stored<Specimen> add(Change change, SiteId site, Specimen specimen) {
        return change.insert(TABLE, site, specimen);
    }

    public Stored<Specimen> correct(Change change, Stored<Specimen> specimen) {
        return change.update(TABLE, specimen);
    }

    public Optional<Stored<Specimen>> find(Reading reading, SpecimenId id) {
        return reading.rows(TABLE, "where id = :id").with("id", id.value()).one();
    }

    /** The specimens of a participant, the oldest first; of one day those without a time first. */
    public List<Stored<Specimen>> of(Reading reading, ParticipantId participant) {
        return reading.rows(
                        TABLE,
                        "where participant_id = :participant order by collected_on, collected_at nulls first, id")
                .with("participant", participant.value())
                .list();
    }

    /** The specimens of some participants, the oldest first; none for nobody. */
    public List<Stored<Specimen>> ofAll(Reading reading, Collection<ParticipantId> participants) {
        if (participants.isEmpty()) {
            return List.of();
        }
        var wanted = OneOf.ids(
                "participant", participants.stream().map(ParticipantId::value).toList());
        return wanted.fill(reading.rows(
                        TABLE,
                        "where " + wanted.in("participant_id")
                                + " order by collected_on, collected_at nulls first, id"))
                .list();
    }

    private static Specimen read(Fields fields) {
        var visit = fields.uuidOrNull("visit_id");
        var laboratory = fields.uuidOrNull("laboratory_id");
        return new Specimen(
                new ParticipantId(fields.uuid("participant_id")),
                visit == null ? null : new VisitId(visit),
                laboratory == null ? null : new LaboratoryId(laboratory),
                new DayAndTime(fields.day("collected_on"), fields.timeOrNull("collected_at")),
                urine(fields));
    }

    private static @Nullable UrineCollection urine(Fields fields) {
        var from = fields.dayAndTimeOrNull("urine_from");
        var to = fields.dayAndTimeOrNull("urine_to");
        return from == null || to == null ? null : new UrineCollection(from, to);
    }
}
