package visitwise.storage.lab;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.Interpreted;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Reported;
import visitwise.domain.lab.SpecimenId;
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

/** Laboratory results as they were reported. */
public final class LabResultStore {

    private static final Table<LabResult> TABLE = Table.<LabResult>named("lab_result")
            .participant(r -> r.participant().value())
            .column(Column.uuid("specimen_id", r -> r.sheet().value()))
            .column(Column.uuid(
                    "visit_id",
                    r -> Optional.ofNullable(r.visit()).map(VisitId::value).orElse(null)))
            .column(Column.text("analyte", LabResult::analyte))
            .column(Column.text("reported", r -> r.reported().text()))
            .column(Column.choice("comparator", r -> r.reported().comparison()))
            .column(Column.decimal("amount", r -> r.reported().number()))
            .column(Column.text("unit", r -> r.reported().unit()))
            .column(Column.day("specimen_on", r -> r.specimen().day()))
            .column(Column.time("specimen_at", r -> r.specimen().time()))
            .column(Column.decimal("standard", meaning(Interpreted::standard)))
            .column(Column.text("answer", meaning(Interpreted::answer)))
            .column(Column.choice("flag", meaning(Interpreted::flag)))
            .column(Column.decimal("range_low", limits(Interpreted.Limits::low)))
            .column(Column.decimal("range_high", limits(Interpreted.Limits::high)))
            .column(Column.text("range_source", limits(Interpreted.Limits::source)))
            .column(Column.text("kept_reason", meaning(Interpreted::kept)))
            .readBy(LabResultStore::read);

    public List<Stored<LabResult>> addAll(Change change, SiteId site, List<LabResult> results) {
        return change.insertAll(TABLE, site, results);
    }

    public Stored<LabResult> correct(Change change, Stored<LabResult> result) {
        return change.update(TABLE, result);
    }

    /** Everything measured in a participant, by analyte and time of the specimen. */
    public List<Stored<LabResult>> of(Reading reading, ParticipantId participant) {
        return reading.rows(
                        TABLE,
                        "where participant_id = :participant order by analyte, specimen_on, specimen_at nulls first, id")
                .with("participant", participant.value())
                .list();
    }

    /** Everything measured in some participants, by analyte and time of the specimen; none for nobody. */
    public List<Stored<LabResult>> ofAll(Reading reading, Collection<ParticipantId> participants) {
        if (participants.isEmpty()) {
            return List.of();
        }
        var wanted = OneOf.ids(
                "participant", participants.stream().map(ParticipantId::value).toList());
        return wanted.fill(reading.rows(
                        TABLE,
                        "where " + wanted.in("participant_id")
                                + " order by analyte, specimen_on, specimen_at nulls first, id"))
                .list();
    }

    public Optional<Stored<LabResult>> find(Reading reading, UUID result) {
        return reading.rows(TABLE, "where id = :id").with("id", result).one();
    }

    private static <V> Column.Getter<LabResult, V> meaning(Column.Getter<Interpreted, V> getter) {
        return result -> result.interpreted() == null ? null : getter.of(result.interpreted());
    }

    private static <V> Column.Getter<LabResult, V> limits(Column.Getter<Interpreted.Limits, V> getter) {
        return meaning(meaning -> meaning.limits() == null ? null : getter.of(meaning.limits()));
    }

    static LabResult read(Fields fields) {
        var visit = fields.uuidOrNull("visit_id");
        return new LabResult(
                new ParticipantId(fields.uuid("participant_id")),
                new SpecimenId(fields.uuid("specimen_id")),
                visit == null ? null : new VisitId(visit),
                fields.text("analyte"),
                new Reported(
                        fields.text("reported"),
                        fields.choiceOrNull("comparator", Comparison.class),
                        fields.decimalOrNull("amount"),
                        fields.textOrNull("unit")),
                new DayAndTime(fields.day("specimen_on"), fields.timeOrNull("specimen_at")),
                interpreted(fields));
    }

    private static @Nullable Interpreted interpreted(Fields fields) {
        var flag = fields.choiceOrNull("flag", Flag.class);
        if (flag == null) {
            return null;
        }
        var source = fields.textOrNull("range_source");
        var limits = source == null
                ? null
                : new Interpreted.Limits(fields.decimalOrNull("range_low"), fields.decimalOrNull("range_high"), source);
        return new Interpreted(
                fields.decimalOrNull("standard"),
                fields.textOrNull("answer"),
                flag,
                limits,
                fields.textOrNull("kept_reason"));
    }
}
