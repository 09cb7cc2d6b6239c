package visitwise.storage.due;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.schedule.AllowedDays;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.StudyId;
import visitwise.storage.database.Fields;

/**
 * A planned visit of somebody, with what is agreed and recorded about it.
 *
 * @param outstanding what of the calendar is to come; null if the visit is recorded or does not apply any more
 * @param booked null if nothing is agreed
 * @param actual when it took place; null if it has not
 */
public record Appointment(
        Person person,
        String visit,
        @Nullable OutstandingVisit outstanding,
        @Nullable DayAndTime booked,
        @Nullable DayAndTime actual) {

    /**
     * Whose it is, as coded data.
     *
     * @param arm code of the arm as it is stored, also of a masked study
     */
    public record Person(
            ParticipantId id,
            StudyId study,
            ProtocolVersionId version,
            String number,
            String initials,
            LocalDate birthDate,
            @Nullable String arm) {

        static Person read(Fields fields) {
            return new Person(
                    new ParticipantId(fields.uuid("participant_id")),
                    new StudyId(fields.uuid("study_id")),
                    new ProtocolVersionId(fields.uuid("protocol_version_id")),
                    fields.text("number"),
                    fields.text("initials"),
                    fields.day("birth_date"),
                    fields.textOrNull("arm_code"));
        }
    }

    /** The columns that are read, of participant p, visit v and outstanding visit d. */
    static final String COLUMNS = """
            select p.id as participant_id, p.study_id, p.protocol_version_id, p.number, p.initials, p.birth_date, p.arm_code,
                v.code as visit_code, v.booked_on, v.booked_at, v.actual_on, v.actual_at,
                d.code as due_code, d.target, d.earliest, d.latest, d.is_stated, d.firm_from, d.dose_number
            """;

    static Appointment read(Fields fields) {
        var due = fields.textOrNull("due_code");
        return new Appointment(
                Person.read(fields),
                due == null ? fields.text("visit_code") : due,
                due == null ? null : outstanding(fields, due),
                moment(fields.dayOrNull("booked_on"), fields, "booked_at"),
                moment(fields.dayOrNull("actual_on"), fields, "actual_at"));
    }

    private static @Nullable DayAndTime moment(@Nullable LocalDate day, Fields fields, String time) {
        return day == null ? null : new DayAndTime(day, fields.timeOrNull(time));
    }

    static OutstandingVisit outstanding(Fields fields, String code) {
        return new OutstandingVisit(
                new ParticipantId(fields.uuid("participant_id")),
                code,
                fields.dayOrNull("target"),
                new AllowedDays(fields.dayOrNull("earliest"), fields.dayOrNull("latest"), fields.yesNo("is_stated")),
                fields.dayOrNull("firm_from"),
                fields.wholeOrNull("dose_number"));
    }

    /** The outstanding visit of one that is not recorded. */
    public OutstandingVisit due() {
        return Objects.requireNonNull(outstanding);
    }
}
