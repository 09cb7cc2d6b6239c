package visitwise.storage.lab;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.DerivedValue;
import visitwise.domain.lab.DerivedValue.Outcome;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** What follows from results by published equations. */
public final class DerivedValueStore {

    private static final Table<DerivedValue> TABLE = Table.<DerivedValue>named("derived_value")
            .participant(d -> d.participant().value())
            .column(Column.uuid("specimen_id", d -> d.sheet().value()))
            .column(Column.day("specimen_on", DerivedValue::on))
            .column(Column.text("equation", d -> d.equation().equation()))
            .column(Column.text("equation_version", d -> d.equation().version()))
            .column(Column.choice(
                    "comparator", d -> d.outcome() instanceof Outcome.Value known ? known.comparison() : null))
            .column(Column.decimal("amount", d -> d.outcome() instanceof Outcome.Value known ? known.number() : null))
            .column(Column.text("unit", d -> d.equation().unit()))
            .column(Column.text("refused", d -> d.outcome() instanceof Outcome.None(String reason) ? reason : null))
            .column(Column.text("inputs", DerivedValue::inputs))
            .column(Column.instant("worked_out_at", DerivedValue::workedOutAt))
            .readBy(DerivedValueStore::read);

    public List<Stored<DerivedValue>> addAll(Change change, SiteId site, List<DerivedValue> values) {
        return change.insertAll(TABLE, site, values);
    }

    /** Puts another value in the place of one whose inputs changed; the old one stays in the trail. */
    public Stored<DerivedValue> replace(Change change, Stored<DerivedValue> value) {
        return change.update(TABLE, value);
    }

    /** Everything worked out for a participant, by equation and day of the specimen. */
    public List<Stored<DerivedValue>> of(Reading reading, ParticipantId participant) {
        return reading.rows(TABLE, "where participant_id = :participant order by equation, specimen_on, id")
                .with("participant", participant.value())
                .list();
    }

    private static DerivedValue read(Fields fields) {
        Instant at = fields.instant("worked_out_at");
        return new DerivedValue(
                new ParticipantId(fields.uuid("participant_id")),
                new SpecimenId(fields.uuid("specimen_id")),
                fields.day("specimen_on"),
                new DerivedValue.By(fields.text("equation"), fields.text("equation_version"), fields.text("unit")),
                outcome(fields),
                fields.text("inputs"),
                at);
    }

    private static Outcome outcome(Fields fields) {
        var comparison = fields.choiceOrNull("comparator", Comparison.class);
        BigDecimal number = fields.decimalOrNull("amount");
        return comparison == null || number == null
                ? new Outcome.None(fields.text("refused"))
                : new Outcome.Value(comparison, number);
    }
}
