package visitwise.storage.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import visitwise.domain.schedule.WindowClock;
import visitwise.domain.study.StudyId;
import visitwise.storage.database.Reading;
import visitwise.storage.database.RowReader;
import visitwise.storage.database.Select;

/**
 * Finds the work of some days, in one study or in all, at the cost of what is due and not of how many participants there
 * are. Somebody is booked if a day from today on is agreed: a day that has passed without a record is none.
 *
 * @param study null for all
 */
public record DueSearch(@Nullable StudyId study, LocalDate today) {

    private static final String FROM_DUE = """
            from due_visit d
            join participant p on p.id = d.participant_id
            left join visit v on v.participant_id = d.participant_id and v.code = d.code
            """;

    private static final String FROM_BOOKED = """
            from visit v
            join participant p on p.id = v.participant_id
            join due_visit d on d.participant_id = v.participant_id and d.code = v.code
            """;

    private static final String FROM_RECORDED = """
            from visit v
            join participant p on p.id = v.participant_id
            left join due_visit d on d.participant_id = v.participant_id and d.code = v.code
            """;

    /** Planned visits that took place or are still to come. */
    private static final String APPLIES = " and v.code is not null and (d.code is not null or v.actual_on is not null)";

    private static final String NOT_BOOKED = " and (v.booked_on is null or v.booked_on < :today)";

    /** What is near, or closes before it can be near. */
    private static final String NEAR =
            " where d.target <= :furthest and (d.target <= :last or (d.is_stated and d.closes_on <= :closing))";

    /** How many visits a list of work has, whatever of it is shown. */
    public record Counts(long today, long booked, long open, long closing, long closed) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        private Counts and(Counts other) {
            return new Counts(
                    today + other.today,
                    booked + other.booked,
                    open + other.open,
                    closing + other.closing,
                    closed + other.closed);
        }
    }

    /** Somebody whose consent is missing or was signed late. */
    public record ConsentAmiss(Appointment.Person person, ConsentFinding finding) {}

    /** Booked for today or a later day up to the last, by day and time. */
    public List<Appointment> booked(Reading reading, LocalDate last, int limit) {
        return select(
                        reading,
                        Appointment.COLUMNS + FROM_BOOKED + "where v.booked_on >= :today and v.booked_on <= :last"
                                + inStudy() + " order by v.booked_on, v.booked_at, p.number, v.code limit :limit",
                        Appointment::read)
                .with("last", last)
                .with("limit", limit)
                .list();
    }

    /** Booked for a day after the last and outside the allowed days, by day. */
    public List<Appointment> outside(Reading reading, LocalDate last, int limit) {
        return select(
                        reading,
                        Appointment.COLUMNS + FROM_BOOKED + "where v.booked_on > :last and v.booked_on >= :today"
                                + " and d.is_stated and (v.booked_on < d.earliest or v.booked_on > d.latest)"
                                + inStudy() + " order by v.booked_on, v.booked_at, p.number, v.code limit :limit",
                        Appointment::read)
                .with("last", last)
                .with("limit", limit)
                .list();
    }

    /** Not booked and not closed, with a target up to the last day or a window that closes; what closes first comes first. */
    public List<Appointment> open(Reading reading, LocalDate last, int limit) {
        return near(
                        reading,
                        last,
                        Appointment.COLUMNS + FROM_DUE + NEAR
                                + " and (d.closes_on is null or d.closes_on >= :today)" + NOT_BOOKED + inStudy()
                                + " order by d.closes_on, d.target, p.number, d.code limit :limit",
                        Appointment::read)
                .with("limit", limit)
                .list();
    }

    /** Closed and not recorded, what closed last first. */
    public List<Appointment> closed(Reading reading, int limit) {
        return select(
                        reading,
                        Appointment.COLUMNS + FROM_DUE + "where d.closes_on < :today" + NOT_BOOKED + inStudy()
                                + " order by d.closes_on desc, p.number, d.code limit :limit",
                        Appointment::read)
                .with("limit", limit)
                .list();
    }

    /** Planned visits that took place today, by time. */
    public List<Appointment> done(Reading reading, int limit) {
        return select(
                        reading,
                        Appointment.COLUMNS + FROM_RECORDED + "where v.actual_on = :today and v.code is not null"
                                + inStudy() + " order by v.actual_at, p.number, v.code limit :limit",
                        Appointment::read)
                .with("limit", limit)
                .list();
    }

    /** Every planned visit booked for a day, recorded or not, or held on it without a booking, by time. */
    public static List<Appointment> ofDay(Reading reading, LocalDate day) {
        return reading.select(Appointment.COLUMNS + """
                                from visit v
                                join participant p on p.id = v.participant_id
                                left join due_visit d on d.participant_id = v.participant_id and d.code = v.code
                                where v.id in (select b.id from visit b where b.booked_on = :day
                                        union all select a.id from visit a where a.actual_on = :day and a.booked_on is null)
                                    and v.code is not null
                                    and (d.code is not null or v.actual_on is not null)
                                order by coalesce(v.booked_at, v.actual_at), p.number, v.code""", Appointment::read)
                .with("day", day)
                .list();
    }

    public Counts counts(Reading reading, LocalDate last) {
        var booked = select(
                        reading,
                        "select count(*) as booked, count(*) filter (where v.booked_on = :today) as today "
                                + FROM_BOOKED + "where v.booked_on >= :today and v.booked_on <= :last" + inStudy(),
                        fields -> new Counts(fields.count("today"), fields.count("booked"), 0, 0, 0))
                .with("last", last)
                .one();
        var due = near(
                        reading,
                        last,
                        """
                        select count(*) filter (where d.closes_on < :today) as closed,
                            count(*) filter (where d.closes_on >= :today and d.closes_on <= :closing and d.is_stated)
                                as closing,
                            count(*) filter (where d.closes_on is null or d.closes_on >= :today) as still_open
                        """ + FROM_DUE + NEAR + NOT_BOOKED + inStudy(),
                        fields -> new Counts(
                                0, 0, fields.count("still_open"), fields.count("closing"), fields.count("closed")))
                .one();
        return booked.orElse(Counts.NONE).and(due.orElse(Counts.NONE));
    }

    /** How many planned visits that still apply are booked on each day from the first to the last, recorded or not. */
    public Map<LocalDate, Long> load(Reading reading, LocalDate first, LocalDate last) {
        return select(
                        reading,
                        "select v.booked_on, count(*) as visits " + FROM_RECORDED
                                + "where v.booked_on >= :first and v.booked_on <= :last" + APPLIES
                                + inStudy() + " group by v.booked_on",
                        fields -> Map.entry(fields.day("booked_on"), fields.count("visits")))
                .with("first", first)
                .with("last", last)
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public List<ConsentAmiss> consentsAmiss(Reading reading, int limit) {
        return select(
                        reading,
                        """
                        select p.id as participant_id, p.study_id, p.protocol_version_id, p.number, p.initials,
                            p.birth_date, p.arm_code, b.consent
                        from due_basis b join participant p on p.id = b.participant_id
                        where b.consent in (:missing, :late)""" + inStudy() + " order by b.consent, p.number limit :limit",
                        fields -> new ConsentAmiss(
                                Appointment.Person.read(fields), fields.choice("consent", ConsentFinding.class)))
                .with("missing", ConsentFinding.MISSING)
                .with("late", ConsentFinding.SIGNED_LATE)
                .with("limit", limit)
                .list();
    }

    private <T> Select<T> near(Reading reading, LocalDate last, String sql, RowReader<T> reader) {
        var closing = today.plusDays(WindowClock.CLOSING_DAYS);
        return select(reading, sql, reader)
                .with("last", last)
                .with("closing", closing)
                .with("furthest", last.isBefore(closing) ? closing : last);
    }

    private String inStudy() {
        return study == null ? "" : " and p.study_id = :study";
    }

    private <T> Select<T> select(Reading reading, String sql, RowReader<T> reader) {
        var select = reading.select(sql, reader);
        if (sql.contains(":today")) {
            select.with("today", today);
        }
        return study == null ? select : select.with("study", study.value());
    }
}
