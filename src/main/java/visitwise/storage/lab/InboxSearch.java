package visitwise.storage.lab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.LaboratoryId;
import visitwise.domain.lab.Significance;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Sex;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.StudyId;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;
import visitwise.storage.database.RowReader;
import visitwise.storage.database.Select;

/** Finds visits whose results are still to be entered, abnormal results that nobody judged, and those judged last. */
public final class InboxSearch {

    private static final String WHO =
            "select p.id as person, p.number, p.initials, p.study_id, p.protocol_version_id, p.arm_code,";

    private static final String AWAITED = " from awaited_sheet a join participant p on p.id = a.participant_id";

    private static final String UNJUDGED = " from unjudged_result u join participant p on p.id = u.participant_id";

    /** What was measured of the same analyte the time before. */
    private static final String BEFORE = " left join lab_result o on o.id = (select q.id from lab_result q"
            + " where q.participant_id = r.participant_id and q.analyte = r.analyte"
            + " and q.specimen_on <= r.specimen_on"
            + " and (q.specimen_on < r.specimen_on or q.specimen_at < r.specimen_at)"
            + " and q.flag is distinct from :notDone"
            + " order by q.specimen_on desc, q.specimen_at desc nulls last, q.id desc fetch first row only)";

    private static final String RESULTS = " join lab_result r on r.id = found.result_id"
            + " join participant p on p.id = r.participant_id join specimen s on s.id = r.specimen_id"
            + " left join visit v on v.id = s.visit_id" + BEFORE;

    private static final String COLUMNS =
            " v.code as visit_code, p.sex, p.birth_date, s.laboratory_id, o.reported as before_reported, o.unit as before_unit,"
                    + " o.specimen_on as before_on, r.*";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /** Whom something is about. */
    public record Who(
            ParticipantId participant,
            String number,
            String initials,
            StudyId study,
            ProtocolVersionId version,
            @Nullable String arm) {}

    /**
     * A planned visit that took place and whose results are not all entered.
     *
     * @param missing codes of what is missing; in a masked study only of what every arm asks for
     * @param begun true if some results are entered
     */
    public record Awaited(Who who, UUID visit, String code, LocalDate on, List<String> missing, boolean begun) {

        public Awaited {
            missing = List.copyOf(missing);
        }
    }

    /** The value before, as it was reported. */
    public record Before(String reported, @Nullable String unit, LocalDate on) {}

    /**
     * What a result is judged beside.
     *
     * @param visit code of the planned visit; null if the specimen belongs to none
     * @param before null if there is none
     * @param laboratory null if the sheet names none
     */
    public record Context(
            @Nullable String visit,
            @Nullable Before before,
            Sex sex,
            LocalDate born,
            @Nullable LaboratoryId laboratory) {}

    /** An abnormal result in the version that is or was judged. */
    public record Abnormal(Who who, UUID row, int version, LabResult result, Context context) {}

    /** A result with its judgement. */
    public record Judged(Abnormal abnormal, Significance judgement) {}

    public InboxSearch inStudy(StudyId study) {
        conditions.add("p.study_id = :study");
        ids.put("study", study.value());
        return this;
    }

    /**
     * Only of participants whose number or initials contain a text, in capitals or not.
     *
     * @param others who is found too, whatever their number
     */
    public InboxSearch containing(String text, List<ParticipantId> others) {
        var besides = new StringBuilder();
        for (int i = 0; i < others.size(); i++) {
            ids.put("besides" + i, others.get(i).value());
            besides.append(" or p.id = :besides").append(i);
        }
        conditions.add("(lower(p.number) like :text or lower(p.initials) like :text" + besides + ")");
        var literally = text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        texts.put("text", "%" + literally + "%");
        return this;
    }

    /** Visits whose results are not all entered, the oldest first. */
    public List<Awaited> awaited(Reading reading, int limit) {
        return filled(reading.select(
                        WHO + " a.visit_id, v.code, a.held_on, a.missing, a.is_begun" + AWAITED
                                + " join visit v on v.id = a.visit_id" + where()
                                + " order by a.held_on, p.number, a.visit_id limit :limit",
                        InboxSearch::awaited))
                .with("limit", limit)
                .list();
    }

    public long countAwaited(Reading reading) {
        return count(reading, AWAITED);
    }

    /** Abnormal results whose present version nobody judged, the oldest first. */
    public List<Abnormal> unjudged(Reading reading, int limit) {
        var found = "select u.result_id" + UNJUDGED + where()
                + " order by u.specimen_on, p.number, u.result_id limit :limit";
        return results(
                reading,
                WHO + COLUMNS + " from (" + found + ") found" + RESULTS
                        + " order by r.specimen_on, p.number, r.analyte, r.id",
                limit,
                InboxSearch::abnormal);
    }

    public long countUnjudged(Reading reading) {
        return count(reading, UNJUDGED);
    }

    /** Results that were judged as they stand, the last judgement first. */
    public List<Judged> judged(Reading reading, int limit) {
        var found = "select s.result_id, s.result_version, s.judgement, s.judged_by, s.judged_at, s.remark"
                + " from significance s join participant p on p.id = s.participant_id"
                + " join lab_result j on j.id = s.result_id and j.version = s.result_version" + where()
                + " order by s.judged_at desc, s.id desc limit :limit";
        return results(
                reading,
                WHO + " found.result_version, found.judgement, found.judged_by, found.judged_at, found.remark,"
                        + COLUMNS + " from (" + found + ") found" + RESULTS
                        + " order by found.judged_at desc, p.number, r.analyte, r.id",
                limit,
                fields -> new Judged(abnormal(fields), judgement(fields)));
    }

    private long count(Reading reading, String from) {
        return filled(reading.select("select count(*) as waiting" + from + where(), fields -> fields.count("waiting")))
                .one()
                .orElse(0L);
    }

    private <T> List<T> results(Reading reading, String sql, int limit, RowReader<T> reader) {
        return filled(reading.select(sql, reader))
                .with("limit", limit)
                .with("notDone", Flag.NOT_DONE)
                .list();
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <T> Select<T> filled(Select<T> select) {
        ids.forEach(select::with);
        texts.forEach(select::with);
        return select;
    }

    private static Awaited awaited(Fields fields) {
        return new Awaited(
                who(fields),
                fields.uuid("visit_id"),
                fields.text("code"),
                fields.day("held_on"),
                List.of(fields.text("missing").split(" ")),
                fields.yesNo("is_begun"));
    }

    private static Abnormal abnormal(Fields fields) {
        var before = fields.textOrNull("before_reported");
        var laboratory = fields.uuidOrNull("laboratory_id");
        return new Abnormal(
                who(fields),
                fields.uuid("id"),
                fields.whole("version"),
                LabResultStore.read(fields),
                new Context(
                        fields.textOrNull("visit_code"),
                        before == null
                                ? null
                                : new Before(before, fields.textOrNull("before_unit"), fields.day("before_on")),
                        fields.choice("sex", Sex.class),
                        fields.day("birth_date"),
                        laboratory == null ? null : new LaboratoryId(laboratory)));
    }

    private static Significance judgement(Fields fields) {
        return new Significance(
                new ParticipantId(fields.uuid("person")),
                fields.uuid("id"),
                fields.whole("result_version"),
                fields.choice("judgement", Significance.Judgement.class),
                fields.text("judged_by"),
                fields.instant("judged_at"),
                fields.textOrNull("remark"));
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
