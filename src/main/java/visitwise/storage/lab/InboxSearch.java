package visitwise.storage.lab;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.LabResult;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.StudyId;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;

/** Finds visits whose results are still to be entered, and abnormal results that nobody judged. */
public final class InboxSearch {

    private static final String ABNORMAL = "r.flag in (:low, :high, :abnormal)";

    /** Whom something is about. */
    public record Who(
            ParticipantId participant,
            String number,
            String initials,
            StudyId study,
            ProtocolVersionId version,
            @Nullable String arm) {}

    /**
     * A planned visit that took place.
     *
     * @param analyte one that was entered on its sheet; null if none was
     */
    public record Entered(
            Who who,
            UUID visit,
            String code,
            LocalDate on,
            @Nullable String analyte) {}

    /** An assessment of a visit that somebody recorded not to have been done. */
    public record NotDone(UUID visit, String assessment) {}

    /** An abnormal result in the version that is to be judged. */
    public record Unjudged(
            Who who,
            UUID row,
            int version,
            LabResult result,
            @Nullable String visit) {}

    /** Planned visits that took place with what was entered for each, a row for each analyte, the oldest first. */
    public List<Entered> entered(Reading reading) {
        return reading.select(
                        "select p.id as person, p.number, p.initials, p.study_id, p.protocol_version_id, p.arm_code,"
                                + " v.id as visit_row, v.code, v.actual_on, r.analyte from visit v"
                                + " join participant p on p.id = v.participant_id"
                                + " left join lab_result r on r.visit_id = v.id"
                                + " where v.actual_on is not null and v.code is not null"
                                + " order by v.actual_on, p.number, v.id",
                        fields -> new Entered(
                                who(fields),
                                fields.uuid("visit_row"),
                                fields.text("code"),
                                fields.day("actual_on"),
                                fields.textOrNull("analyte")))
                .list();
    }

    public List<NotDone> notDone(Reading reading) {
        return reading.select(
                        "select visit_id, code from visit_assessment where not done",
                        fields -> new NotDone(fields.uuid("visit_id"), fields.text("code")))
                .list();
    }

    /** Abnormal results whose present version nobody judged, the oldest first. */
    public List<Unjudged> unjudged(Reading reading) {
        return reading.select(
                        "select p.id as person, p.number, p.initials, p.study_id, p.protocol_version_id, p.arm_code,"
                                + " v.code as visit_code, r.* from lab_result r"
                                + " join participant p on p.id = r.participant_id"
                                + " left join visit v on v.id = r.visit_id"
                                + " where " + ABNORMAL + " and not exists (select id from significance s"
                                + " where s.result_id = r.id and s.result_version = r.version)"
                                + " order by r.specimen_on, p.number, r.analyte, r.id",
                        fields -> new Unjudged(
                                who(fields),
                                fields.uuid("id"),
                                fields.whole("version"),
                                LabResultStore.read(fields),
                                fields.textOrNull("visit_code")))
                .with("low", Flag.LOW)
                .with("high", Flag.HIGH)
                .with("abnormal", Flag.ABNORMAL)
                .list();
    }

    /** How many abnormal results nobody judged. */
    public long countUnjudged(Reading reading) {
        return reading.select(
                        "select count(*) as waiting from lab_result r where " + ABNORMAL
                                + " and not exists (select id from significance s"
                                + " where s.result_id = r.id and s.result_version = r.version)",
                        fields -> fields.count("waiting"))
                .with("low", Flag.LOW)
                .with("high", Flag.HIGH)
                .with("abnormal", Flag.ABNORMAL)
                .one()
                .orElse(0L);
    }

    private static Who who(Fields fields) {
        return new Who(
                new ParticipantId(fields.uuid("person")),
                fields.text("number"),
                fields.text("initials"),
                new StudyId(fields.uuid("study_id")),
                new ProtocolVersionId(fields.uuid("protocol_version_id")),
                fields.textOrNull("arm_code"));
    }
}
