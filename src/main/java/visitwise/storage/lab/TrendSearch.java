package visitwise.storage.lab;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.EquationFixed;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Sex;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.StudyId;
import visitwise.storage.database.Fields;
import visitwise.storage.database.OneOf;
import visitwise.storage.database.Reading;

/** Finds the values that are drawn over time: measured ones and those worked out, in one query. */
public final class TrendSearch {

    private static final String SPECIMEN =
            "s.id as specimen, s.collected_on, s.collected_at, s.urine_from, s.laboratory_id,"
                    + " v.code as visit_code";

    private static final String MEASURED = "r.analyte as what, null as equation_version, r.comparator,"
            + " r.amount, r.amount_scale, r.standard, r.standard_scale, r.unit, r.reported,"
            + " r.answer, null as refused";

    private static final String WORKED_OUT = "d.equation as what, d.equation_version, d.comparator,"
            + " d.amount, d.amount_scale, null as standard,"
            + " null as standard_scale, d.unit, null as reported,"
            + " null as answer, d.refused";

    private static final String WHO = "p.id as person, p.number, p.sex, p.birth_date, p.arm_code,"
            + " p.protocol_version_id, e.equation as fixed";

    /** Participants of a study with the equation that is fixed for each. */
    private static final String PEOPLE = " join participant p on p.id = s.participant_id"
            + " left join equation_choice e on e.participant_id = p.id and e.endpoint = :endpoint";

    private static final String AT_VISIT = " left join visit v on v.id = s.visit_id";

    /**
     * A value of a specimen.
     *
     * @param what code of the analyte, or name of the equation
     * @param version of the equation; null if it was measured
     * @param comparison null if there is no number
     * @param amount in the unit; null if there is no number
     * @param standard in the standard unit of the analyte; null if it was worked out, or if there is no number
     * @param reported to the letter; null if it was worked out
     * @param answer of an ordinal scale; null if it is a number
     * @param refused why nothing was worked out; null if something was
     * @param timed true if the urine of the specimen was collected over a time
     * @param visit code of the planned visit; null if the specimen belongs to none
     */
    public record Found(
            String what,
            @Nullable String version,
            @Nullable Comparison comparison,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal standard,
            @Nullable String unit,
            @Nullable String reported,
            @Nullable String answer,
            @Nullable String refused,
            SpecimenId specimen,
            DayAndTime collected,
            boolean timed,
            @Nullable LaboratoryId laboratory,
            @Nullable String visit) {

        public boolean isWorkedOut() {
            return version != null;
        }
    }

    /**
     * A value of a participant of a study.
     *
     * @param arm as it is stored, also of a masked study
     * @param equation of kidney function that is fixed for the participant; null if none is
     */
    public record OfStudy(
            ParticipantId participant,
            String number,
            Sex sex,
            LocalDate born,
            ProtocolVersionId version,
            @Nullable String arm,
            @Nullable String equation,
            Found value) {}

    /**
     * What is looked for.
     *
     * @param analytes codes of what is measured; at least one
     * @param equations names of those whose values are wanted of everybody; at least one
     */
    public record Wanted(Collection<String> analytes, Collection<String> equations) {

        private OneOf measured() {
            return OneOf.texts("analyte", analytes);
        }

        private OneOf workedOut() {
            return OneOf.texts("wanted", equations);
        }
    }

    /** Values of a participant, the oldest first: those measured of some analytes, and all that were worked out. */
    public List<Found> of(Reading reading, ParticipantId participant, Collection<String> analytes) {
        var measured = OneOf.texts("analyte", analytes);
        var select = reading.select(
                "select " + MEASURED + ", " + SPECIMEN + " from lab_result r join specimen s on s.id = r.specimen_id"
                        + AT_VISIT + " where r.participant_id = :participant and " + measured.in("r.analyte")
                        + " union all select " + WORKED_OUT + ", " + SPECIMEN
                        + " from derived_value d join specimen s on s.id = d.specimen_id" + AT_VISIT
                        + " where d.participant_id = :participant"
                        + " order by collected_on, collected_at nulls first, specimen, what",
                TrendSearch::found);
        return measured.fill(select).with("participant", participant.value()).list();
    }

    /** Values of a study, by participant, the oldest first; kidney function by the equation of each beside. */
    public List<OfStudy> of(Reading reading, StudyId study, Wanted wanted) {
        var measured = wanted.measured();
        var workedOut = wanted.workedOut();
        var select = reading.select(
                "select " + WHO + ", " + MEASURED + ", " + SPECIMEN
                        + " from lab_result r join specimen s on s.id = r.specimen_id" + PEOPLE + AT_VISIT
                        + " where p.study_id = :study and " + measured.in("r.analyte") + " union all select " + WHO
                        + ", " + WORKED_OUT + ", " + SPECIMEN
                        + " from derived_value d join specimen s on s.id = d.specimen_id" + PEOPLE + AT_VISIT
                        + " where p.study_id = :study"
                        + " and (d.equation = e.equation or " + workedOut.in("d.equation") + ")"
                        + " order by number, collected_on, collected_at nulls first, specimen, what",
                fields -> new OfStudy(
                        new ParticipantId(fields.uuid("person")),
                        fields.text("number"),
                        fields.choice("sex", Sex.class),
                        fields.day("birth_date"),
                        new ProtocolVersionId(fields.uuid("protocol_version_id")),
                        fields.textOrNull("arm_code"),
                        fields.textOrNull("fixed"),
                        found(fields)));
        return workedOut
                .fill(measured.fill(select))
                .with("study", study.value())
                .with("endpoint", EquationFixed.Endpoint.KIDNEY_FUNCTION)
                .list();
    }

    private static Found found(Fields fields) {
        UUID laboratory = fields.uuidOrNull("laboratory_id");
        return new Found(
                fields.text("what"),
                fields.textOrNull("equation_version"),
                fields.choiceOrNull("comparator", Comparison.class),
                fields.decimalOrNull("amount"),
                fields.decimalOrNull("standard"),
                fields.textOrNull("unit"),
                fields.textOrNull("reported"),
                fields.textOrNull("answer"),
                fields.textOrNull("refused"),
                new SpecimenId(fields.uuid("specimen")),
                new DayAndTime(fields.day("collected_on"), fields.timeOrNull("collected_at")),
                fields.dayAndTimeOrNull("urine_from") != null,
                laboratory == null ? null : new LaboratoryId(laboratory),
                fields.textOrNull("visit_code"));
    }
}
