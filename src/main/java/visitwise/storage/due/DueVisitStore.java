package visitwise.storage.due;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.History;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.storage.database.Change;
import visitwise.storage.database.Column;
import visitwise.storage.database.DerivedTable;
import visitwise.storage.database.Reading;
import visitwise.storage.lab.WaitingResultsStore;
import visitwise.storage.participant.HistoryStore;
import visitwise.storage.study.ProtocolLibrary;

/**
 * Keeps the outstanding visits of every participant beside the records they are worked out from, and with them the results
 * that are waited for. Whatever writes something that a calendar hangs on calls it in the same change.
 */
public final class DueVisitStore {

    /** Counted up whenever the program works calendars out differently: then all are worked out anew. */
    static final int SCHEDULER = 3;

    private static final DerivedTable<Planned> VISITS = DerivedTable.of(
            "due_visit",
            p -> p.visit.participant().value(),
            List.of(
                    Column.text("code", p -> p.visit.code()),
                    Column.uuid("site_id", Planned::site),
                    Column.day("target", p -> p.visit.target()),
                    Column.day("earliest", p -> p.visit.allowed().earliest()),
                    Column.day("latest", p -> p.visit.allowed().latest()),
                    Column.yesNo("is_stated", p -> p.visit.allowed().isStated()),
                    Column.day("closes_on", p -> p.visit.closesOn()),
                    Column.day("firm_from", p -> p.visit.firmFrom()),
                    Column.whole("dose_number", p -> p.visit.dose())));

    private static final DerivedTable<Basis> BASES = DerivedTable.of(
            "due_basis",
            b -> b.person.id(),
            List.of(
                    Column.uuid("site_id", b -> b.person.site()),
                    Column.whole("scheduler", _ -> SCHEDULER),
                    Column.choice("consent", b -> ConsentFinding.of(b.history, b.person.firstConsent()))));

    private final ProtocolLibrary library;
    private final HistoryStore histories = new HistoryStore();
    private final WaitingResultsStore results;

    private record Planned(UUID site, OutstandingVisit visit) {}

    private record Basis(DuePerson person, History history) {}

    public DueVisitStore(ProtocolLibrary library) {
        this.library = library;
        this.results = new WaitingResultsStore(library);
    }

    /** Works the visits of one participant out anew, from what this change has written so far. */
    public void renew(Change change, ParticipantId participant) {
        var reading = change.reading();
        var people = DuePerson.of(reading, participant);
        var history = histories.of(reading, participant).orElseThrow();
        write(change, people, Map.of(participant, history));
        results.renew(change, participant);
    }

    /** The same for everybody who follows a version of a protocol, such as after its windows were accepted. */
    public void renew(Change change, ProtocolVersionId version) {
        var reading = change.reading();
        var people = DuePerson.locked(reading, version);
        write(change, people, histories.of(reading, version));
        results.renew(change, version);
    }

    /** The same for everybody whose ids lie between two, both included. */
    void renewBetween(Change change, ParticipantId first, ParticipantId last) {
        var reading = change.reading();
        var people = DuePerson.locked(reading, first, last);
        write(change, people, histories.between(reading, first, last));
        results.renewBetween(change, first, last);
    }

    /** The outstanding visits of a participant, as they are kept. */
    public List<OutstandingVisit> of(Reading reading, ParticipantId participant) {
        return reading.select(
                        "select participant_id, code, target, earliest, latest, is_stated, firm_from, dose_number"
                                + " from due_visit where participant_id = :participant order by code",
                        fields -> Appointment.outstanding(fields, fields.text("code")))
                .with("participant", participant.value())
                .list();
    }

    private void write(Change change, List<DuePerson> people, Map<ParticipantId, History> known) {
        var visits = new ArrayList<Planned>();
        var bases = new ArrayList<Basis>();
        var protocols = new HashMap<ProtocolVersionId, Protocol>();
        for (var person : people) {
            var history = Objects.requireNonNull(known.get(new ParticipantId(person.id())));
            Function<ProtocolVersionId, Protocol> rules =
                    version -> protocols.computeIfAbsent(version, wanted -> library.of(change.reading(), wanted));
            outstanding(person, history, rules).forEach(visit -> visits.add(new Planned(person.site(), visit)));
            bases.add(new Basis(person, history));
        }
        var ids = people.stream().map(DuePerson::id).toList();
        change.replace(VISITS, ids, visits);
        change.replace(BASES, ids, bases);
    }

    /** Nothing as long as the arm is not known: then there is no calendar. */
    private static List<OutstandingVisit> outstanding(
            DuePerson person, History history, Function<ProtocolVersionId, Protocol> rules) {
        var code = person.arm();
        if (code == null) {
            return List.of();
        }
        var protocol = rules.apply(new ProtocolVersionId(person.version()));
        return protocol.arm(code)
                .map(arm -> OutstandingVisit.of(new ParticipantId(person.id()), protocol, arm, history))
                .orElse(List.of());
    }
}
