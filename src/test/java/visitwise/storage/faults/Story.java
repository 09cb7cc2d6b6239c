package visitwise.storage.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import visitwise.domain.participant.Occasion;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.participant.Visit;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.domain.study.SiteId;
import visitwise.domain.study.StudyId;
import visitwise.storage.database.AuditEntry;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.participant.VisitStore;
import visitwise.storage.study.SiteStore;
import visitwise.storage.study.StudyStore;
import visitwise.testkit.Ward;

/**
 * Changes known beforehand, so that a database can be compared with what it must hold after any number of them.
 *
 * <p>Change n adds visit n and corrects visit n - 1, with a trail of both: half a change always shows.
 */
final class Story {

    private static final String WHO = "Chen Jie";

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    private final VisitStore visits = new VisitStore();
    private final Database database;
    private final String padding;
    private final SiteId site;
    private final ParticipantId participant;
    private int length;
    private Optional<Stored<Visit>> last;

    /**
     * Goes on from what the database holds; an empty one first gets a site, a study and a participant.
     *
     * @param padding so many characters more for each change; the same for one database throughout
     */
    Story(Database database, int padding) {
        this.database = database;
        this.padding = "…".repeat(padding);
        if (database.read(reading -> new SiteStore().all(reading)).isEmpty()) {
            saved("beginning", change -> Ward.setUp(change).enrol(change));
        }
        var enrolled = database.read(Story::only);
        this.site = enrolled.site();
        this.participant = new ParticipantId(enrolled.id());
        var told = database.read(this::visits);
        this.length = told.size();
        this.last = told.isEmpty() ? Optional.empty() : Optional.of(told.getLast());
    }

    /** Makes the next change; when this returns, the change was acknowledged. */
    Acknowledged next() {
        var number = length + 1;
        var added = saved("change " + number, change -> {
            last.ifPresent(visit -> visits.correct(change, visit.with(after(number - 1, visit.value()))));
            return visits.add(change, site, before(number));
        });
        length = number;
        last = Optional.of(added);
        return new Acknowledged(number, added.id());
    }

    /**
     * Compares all visits and their whole trail with what so many changes must leave, whole and in order.
     *
     * @return how many changes the database holds
     */
    int check(List<Acknowledged> acknowledged) {
        var stored = database.read(this::visits);
        var ids = stored.stream().map(Stored::id).toList();
        assertThat(acknowledged)
                .as("acknowledged and lost")
                .filteredOn(one ->
                        one.number() > ids.size() || !ids.get(one.number() - 1).equals(one.visit()))
                .isEmpty();
        var rows = new ArrayList<Row>();
        var trail = new ArrayList<String>();
        for (var number = 1; number < stored.size(); number++) {
            rows.add(new Row(2, after(number, before(number))));
            trail.addAll(added(number, ids.get(number - 1)));
            trail.addAll(corrected(number, ids.get(number - 1)));
        }
        if (!stored.isEmpty()) {
            rows.add(new Row(1, before(stored.size())));
            trail.addAll(added(stored.size(), ids.getLast()));
        }
        assertThat(stored).map(row -> new Row(row.version(), row.value())).isEqualTo(rows);
        assertThat(database.read(this::trail)).containsExactlyInAnyOrderElementsOf(trail);
        return stored.size();
    }

    private Visit before(int number) {
        return new Visit(participant, new Occasion.Planned("V" + number), null, missed(number), null);
    }

    private static Visit after(int number, Visit before) {
        return before.withOutcome(new VisitOutcome.Occurred(DAY.plusDays(number)), LocalTime.of(9, number % 60));
    }

    private VisitOutcome.Missed missed(int number) {
        return new VisitOutcome.Missed("storm " + number + padding);
    }

    private List<String> added(int number, UUID id) {
        var start = id + " 1 change " + number + ": ";
        return List.of(
                start + "participant_id null " + participant.value(),
                start + "kind null PLANNED",
                start + "code null V" + number,
                start + "outcome null MISSED",
                start + "reason null " + missed(number).reason());
    }

    private List<String> corrected(int number, UUID id) {
        var start = id + " 2 change " + (number + 1) + ": ";
        var visit = after(number, before(number));
        return List.of(
                start + "outcome MISSED OCCURRED",
                start + "reason " + missed(number).reason() + " null",
                start + "actual_on null " + visit.actualDay().orElseThrow(),
                start + "actual_at null " + visit.actualTime());
    }

    private List<String> trail(Reading reading) {
        return new AuditTrail()
                .ofParticipant(reading, participant.value()).stream()
                        .filter(entry -> entry.entity().equals("visit"))
                        .map(Story::line)
                        .toList();
    }

    private static String line(AuditEntry entry) {
        var change = entry.change();
        return entry.entityId() + " " + entry.entityVersion() + " " + entry.why() + ": " + change.field() + " "
                + change.before() + " " + change.after();
    }

    private List<Stored<Visit>> visits(Reading reading) {
        return visits.of(reading, participant).stream()
                .sorted(Comparator.comparingInt(visit -> number(visit.value())))
                .toList();
    }

    private static int number(Visit visit) {
        return Integer.parseInt(((Occasion.Planned) visit.occasion()).code().substring(1));
    }

    private static Stored<?> only(Reading reading) {
        var study = new StudyStore().all(reading).getFirst();
        return new ParticipantStore().of(reading, new StudyId(study.id())).getFirst();
    }

    private <T> T saved(String why, Function<Change, T> work) {
        return switch (database.change(new ChangeContext(WHO, why), work)) {
            case Outcome.Saved<T>(T value) -> value;
            case Outcome.Conflict<T> conflict -> throw new AssertionError(conflict.toString());
        };
    }

    private record Row(int version, Visit visit) {}
}
