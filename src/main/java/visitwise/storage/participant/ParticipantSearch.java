package visitwise.storage.participant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Sex;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.StudyId;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Select;

/** Finds participants of all studies that somebody asks for, a page at a time, in one query. */
public final class ParticipantSearch {

    /** What a list is sorted by; within it by study and number. Never by arm, which would tell a masked one. */
    public enum Order {
        NUMBER("s.code"),
        INITIALS("p.initials"),
        SEX("p.sex"),
        BIRTH_DATE("p.birth_date"),
        STATUS("p.disposition");

        private final String column;

        Order(String column) {
            this.column = column;
        }
    }

    /**
     * One participant found.
     *
     * @param study its registry number
     * @param arm code of the arm as it is stored, also of a masked study
     * @param status name of the disposition: IN_STUDY, SCREEN_FAILURE, or how it ended
     */
    public record Found(
            ParticipantId participant,
            StudyId studyId,
            String study,
            ProtocolVersionId version,
            String number,
            String initials,
            Sex sex,
            LocalDate birthDate,
            @Nullable String arm,
            String status) {}

    private static final String FROM = " from participant p join study s on s.id = p.study_id";

    private static final String COLUMNS =
            "select p.id, p.study_id, s.code, p.protocol_version_id, p.number, p.initials, p.sex, p.birth_date,"
                    + " p.arm_code, p.disposition";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    public ParticipantSearch inStudy(StudyId study) {
        conditions.add("p.study_id = :study");
        ids.put("study", study.value());
        return this;
    }

    /** Only those in an arm, among the versions of protocols whose arms may be known. */
    public ParticipantSearch inArm(String arm, Collection<ProtocolVersionId> open) {
        conditions.add("p.arm_code = :arm");
        texts.put("arm", arm);
        conditions.add(oneOf(
                "p.protocol_version_id",
                "version",
                open.stream().map(ProtocolVersionId::value).toList(),
                ids));
        return this;
    }

    public ParticipantSearch withStatus(Collection<String> status) {
        conditions.add(oneOf("p.disposition", "status", List.copyOf(status), texts));
        return this;
    }

    /**
     * Whose number or initials contain a text, in capitals or not.
     *
     * @param others who is found too, whatever their number
     */
    public ParticipantSearch containing(String text, Collection<ParticipantId> others) {
        var besides = others.stream().map(ParticipantId::value).distinct().toList();
        conditions.add("(lower(p.number) like :text or lower(p.initials) like :text"
                + (besides.isEmpty() ? "" : " or " + oneOf("p.id", "besides", besides, ids)) + ")");
        var literally = text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        texts.put("text", "%" + literally + "%");
        return this;
    }

    public List<Found> rows(Reading reading, Order order, boolean descending, int offset, int limit) {
        var sql = COLUMNS + FROM + where() + " order by " + order.column + (descending ? " desc" : "")
                + ", s.code, char_length(p.number)" + direction(order, descending) + ", p.number"
                + direction(order, descending) + ", p.id limit :limit offset :offset";
        return filled(reading.select(sql, ParticipantSearch::read))
                .with("limit", limit)
                .with("offset", offset)
                .list();
    }

    public long count(Reading reading) {
        return filled(reading.select("select count(*) as found" + FROM + where(), fields -> fields.count("found")))
                .one()
                .orElseThrow();
    }

    private static String direction(Order order, boolean descending) {
        return order == Order.NUMBER && descending ? " desc" : "";
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <T> Select<T> filled(Select<T> select) {
        ids.forEach(select::with);
        texts.forEach(select::with);
        return select;
    }

    /** A condition with a place for each value; of no values it is never true. */
    private static <V> String oneOf(String column, String place, List<V> values, Map<String, V> places) {
        if (values.isEmpty()) {
            return "p.id is null";
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < values.size(); i++) {
            places.put(place + i, values.get(i));
            names.add(":" + place + i);
        }
        return column + " in (" + String.join(", ", names) + ")";
    }

    private static Found read(Fields fields) {
        return new Found(
                new ParticipantId(fields.uuid("id")),
                new StudyId(fields.uuid("study_id")),
                fields.text("code"),
                new ProtocolVersionId(fields.uuid("protocol_version_id")),
                fields.text("number"),
                fields.text("initials"),
                fields.choice("sex", Sex.class),
                fields.day("birth_date"),
                fields.textOrNull("arm_code"),
                fields.text("disposition"));
    }
}
