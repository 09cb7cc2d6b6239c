package visitwise.storage.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.domain.participant.VisitId;
import visitwise.domain.schedule.ExtraVisit;
import visitwise.domain.study.SiteId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.database.Table;

/** Booked and actual visits, planned or not. */
public final class VisitStore {

    private static final String PLANNED = "PLANNED";

    private static final Table<Visit> TABLE = Table.<Visit>named("visit")
            .participant(v -> v.participant().value())
            .column(Column.text("kind", v -> switch (v.occasion()) {
                case Occasion.Planned _ -> PLANNED;
                case Occasion.Extra extra -> extra.kind().name();
            }))
            .column(Column.text("code", v -> v.occasion() instanceof Occasion.Planned(String code) ? code : null))
            .column(Column.text(
                    "extra_reason", v -> v.occasion() instanceof Occasion.Extra extra ? extra.reason() : null))
            .column(Column.day(
                    "booked_on", v -> v.appointment().map(DayAndTime::day).orElse(null)))
            .column(Column.time(
                    "booked_at",
                    v -> v.appointment().flatMap(DayAndTime::timeOfDay).orElse(null)))
            .column(Column.day("actual_on", v -> v.actualDay().orElse(null)))
            .column(Column.time("actual_at", Visit::actualTime))
            .column(Column.text("outcome", v -> VisitOutcomes.name(v.outcome())))
            .column(Column.text("reason", v -> VisitOutcomes.reason(v.outcome())))
            .readBy(VisitStore::read);

    public Stored<Visit> add(Change change, SiteId site, Visit visit) {
        return change.insert(TABLE, site, visit);
    }

    public List<Stored<Visit>> addAll(Change change, SiteId site, List<Visit> visits) {
        return change.insertAll(TABLE, site, visits);
    }

    public Stored<Visit> correct(Change change, Stored<Visit> visit) {
        return change.update(TABLE, visit);
    }

    public Optional<Stored<Visit>> find(Reading reading, VisitId visit) {
        return reading.rows(TABLE, "where id = :id").with("id", visit.value()).one();
    }

    /** Visits of a participant in the order they were entered. */
    public List<Stored<Visit>> of(Reading reading, ParticipantId participant) {
        return reading.rows(TABLE, "where participant_id = :participant order by id")
                .with("participant", participant.value())
                .list();
    }

    /** Visits agreed for these days, by day and time; those without a time come last on their day. */
    public List<Stored<Visit>> booked(Reading reading, LocalDate first, LocalDate last) {
        return reading.rows(TABLE, "where booked_on >= :first and booked_on <= :last order by booked_on, booked_at, id")
                .with("first", first)
                .with("last", last)
                .list();
    }

    private static Visit read(Fields fields) {
        return new Visit(
                new ParticipantId(fields.uuid("participant_id")),
                occasion(fields),
                booked(fields.dayOrNull("booked_on"), fields),
                VisitOutcomes.read(fields),
                fields.timeOrNull("actual_at"));
    }

    private static Occasion occasion(Fields fields) {
        var kind = fields.text("kind");
        return kind.equals(PLANNED)
                ? new Occasion.Planned(fields.text("code"))
                : new Occasion.Extra(ExtraVisit.Kind.valueOf(kind), fields.text("extra_reason"));
    }

    private static @Nullable DayAndTime booked(@Nullable LocalDate day, Fields fields) {
        return day == null ? null : new DayAndTime(day, fields.timeOrNull("booked_at"));
    }
}
