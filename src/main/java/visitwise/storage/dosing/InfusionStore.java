package visitwise.storage.dosing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.DosingWeight;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.VisitId;
import visitwise.domain.study.SiteId;
import visitwise.domain.study.StudyId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** Infusions, each dose of a participant once. */
public final class InfusionStore {

    private static final Table<Infusion> TABLE = Table.<Infusion>named("infusion")
            .participant(i -> i.participant().value())
            .column(Column.uuid(
                    "visit_id",
                    i -> Optional.ofNullable(i.visit()).map(VisitId::value).orElse(null)))
            .column(Column.whole("dose_number", Infusion::doseNumber))
            .column(Column.decimal("planned_amount", i -> i.planned().value()))
            .column(Column.text("planned_unit", i -> i.planned().unit()))
            .column(Column.decimal(
                    "dosing_weight",
                    i -> i.dosingWeight().map(DosingWeight::kilograms).orElse(null)))
            .column(Column.day(
                    "dosing_weight_on",
                    i -> i.dosingWeight().map(DosingWeight::on).orElse(null)))
            .column(Column.decimal(
                    "actual_amount", i -> i.actualAmount().map(Amount::value).orElse(null)))
            .column(Column.text(
                    "actual_unit", i -> i.actualAmount().map(Amount::unit).orElse(null)))
            .column(Column.text("lot", Infusion::lot))
            .column(Column.dayAndTime("started_at", Infusion::started))
            .column(Column.dayAndTime("stopped_at", Infusion::stopped))
            .column(Column.decimal("temperature_before", Infusion::temperatureBefore))
            .column(Column.decimal("temperature_after", Infusion::temperatureAfter))
            .column(Column.text("difference_reason", Infusion::differenceReason))
            .readBy(InfusionStore::read);

    public Stored<Infusion> add(Change change, SiteId site, Infusion infusion) {
        return change.insert(TABLE, site, infusion);
    }

    public Stored<Infusion> correct(Change change, Stored<Infusion> infusion) {
        return change.update(TABLE, infusion);
    }

    /** The infusions of a participant by dose. */
    public List<Stored<Infusion>> of(Reading reading, ParticipantId participant) {
        return reading.rows(TABLE, "where participant_id = :participant order by dose_number")
                .with("participant", participant.value())
                .list();
    }

    /** The infusions of all participants of a study. */
    public List<Stored<Infusion>> ofStudy(Reading reading, StudyId study) {
        return reading.rows(
                        TABLE,
                        "where participant_id in (select id from participant where study_id = :study)"
                                + " order by started_at, id")
                .with("study", study.value())
                .list();
    }

    /** Every infusion of a lot, to find who is concerned when there is something about it. */
    public List<Stored<Infusion>> ofLot(Reading reading, String lot) {
        return reading.rows(TABLE, "where lot = :lot order by started_at, id")
                .with("lot", lot)
                .list();
    }

    private static Infusion read(Fields fields) {
        var visit = fields.uuidOrNull("visit_id");
        return new Infusion(
                new ParticipantId(fields.uuid("participant_id")),
                visit == null ? null : new VisitId(visit),
                fields.whole("dose_number"),
                new Amount(fields.decimal("planned_amount"), fields.text("planned_unit")),
                weight(fields),
                actual(fields),
                fields.textOrNull("lot"),
                fields.dayAndTimeOrNull("started_at"),
                fields.dayAndTimeOrNull("stopped_at"),
                fields.decimalOrNull("temperature_before"),
                fields.decimalOrNull("temperature_after"),
                fields.textOrNull("difference_reason"));
    }

    private static @Nullable DosingWeight weight(Fields fields) {
        var kilograms = fields.decimalOrNull("dosing_weight");
        return kilograms == null ? null : new DosingWeight(kilograms, fields.day("dosing_weight_on"));
    }

    private static @Nullable Amount actual(Fields fields) {
        var value = fields.decimalOrNull("actual_amount");
        return value == null ? null : new Amount(value, fields.text("actual_unit"));
    }
}
