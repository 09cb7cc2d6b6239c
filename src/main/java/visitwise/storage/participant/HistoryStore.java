package visitwise.storage.participant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.DosingClosure;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.schedule.AnchorDates;
import visitwise.domain.schedule.Disposition;
import visitwise.domain.schedule.DoseGiven;
import visitwise.domain.schedule.Dosing;
import visitwise.domain.schedule.ExtraVisit;
import visitwise.domain.schedule.History;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.domain.study.ProtocolVersionId;
import visitwise.domain.study.StudyId;
import visitwise.storage.database.Fields;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Select;

/** What is agreed and what has happened, as the scheduler wants it: three queries, for one participant or for many. */
public final class HistoryStore {

    private static final String PEOPLE = """
            select p.id, p.disposition, p.disposition_on, p.disposition_reason,
                a.enrolled_on, a.first_dose_planned_on, a.last_dose_planned_on,
                c.state, c.closed_on, c.reason
            from participant p
            left join anchor_dates a on a.participant_id = p.id
            left join dosing_closure c on c.participant_id = p.id
            where p.""";

    private static final String VISITS = """
            select v.participant_id, v.kind, v.code, v.outcome, v.actual_on, v.reason
            from visit v join participant p on p.id = v.participant_id
            where v.outcome is not null and p.""";

    private static final String DOSES = """
            select i.participant_id, i.dose_number, cast(i.started_at as date) as given_on
            from infusion i join participant p on p.id = i.participant_id
            where i.started_at is not null and (i.actual_amount is null or i.actual_amount > :nothing) and p.""";

    public Optional<History> of(Reading reading, ParticipantId participant) {
        return Optional.ofNullable(histories(reading, "id = :wanted", Map.of("wanted", participant.value()))
                .get(participant));
    }

    /** The histories of everybody in a study. */
    public Map<ParticipantId, History> of(Reading reading, StudyId study) {
        return histories(reading, "study_id = :wanted order by p.number", Map.of("wanted", study.value()));
    }

    /** The histories of everybody who follows a version of a protocol. */
    public Map<ParticipantId, History> of(Reading reading, ProtocolVersionId version) {
        return histories(reading, "protocol_version_id = :wanted", Map.of("wanted", version.value()));
    }

    /** The histories of everybody whose ids lie between two, both included, in the order of the database. */
    public Map<ParticipantId, History> between(Reading reading, ParticipantId first, ParticipantId last) {
        return histories(
                reading, "id >= :first and p.id <= :last", Map.of("first", first.value(), "last", last.value()));
    }

    private static Map<ParticipantId, History> histories(Reading reading, String which, Map<String, UUID> places) {
        var people =
                filled(reading.select(PEOPLE + which, Person::read), places).list();
        var unordered = which.replace(" order by p.number", "");
        var visits =
                filled(reading.select(VISITS + unordered + " order by v.id", Recorded::read), places).list().stream()
                        .collect(Collectors.groupingBy(Recorded::participant));
        var doses = filled(reading.select(DOSES + unordered + " order by i.dose_number", Given::read), places)
                .with("nothing", 0)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Given::participant));
        var histories = new LinkedHashMap<ParticipantId, History>();
        people.forEach(person -> histories.put(
                new ParticipantId(person.id),
                person.history(visits.getOrDefault(person.id, List.of()), doses.getOrDefault(person.id, List.of()))));
        return histories;
    }

    private static <T> Select<T> filled(Select<T> select, Map<String, UUID> places) {
        places.forEach(select::with);
        return select;
    }

    private record Person(UUID id, Disposition disposition, AnchorDates anchors, Dosing dosing) {

        static Person read(Fields fields) {
            return new Person(
                    fields.uuid("id"), Dispositions.read(fields), AgreedDatesStore.dates(fields), dosing(fields));
        }

        History history(List<Recorded> visits, List<Given> doses) {
            var outcomes = new LinkedHashMap<String, VisitOutcome>();
            var extras = new ArrayList<ExtraVisit>();
            for (var visit : visits) {
                if (visit.code != null) {
                    outcomes.put(visit.code, visit.outcome);
                } else if (visit.outcome instanceof VisitOutcome.Occurred(LocalDate on)) {
                    extras.add(new ExtraVisit(ExtraVisit.Kind.valueOf(visit.kind), on));
                }
            }
            var given = doses.stream().map(Given::dose).toList();
            var status = dosing instanceof Dosing.Closed(LocalDate told) ? Dosing.closed(given, told) : dosing;
            return new History(anchors, outcomes, extras, given, status, disposition);
        }

        private static Dosing dosing(Fields fields) {
            var state = fields.choiceOrNull("state", DosingClosure.State.class);
            return switch (state) {
                case null -> new Dosing.Open();
                case REOPENED -> new Dosing.Open();
                case COMPLETE -> new Dosing.Closed(fields.day("closed_on"));
                case EARLY -> new Dosing.StoppedEarly(fields.day("closed_on"), fields.text("reason"));
            };
        }
    }

    private record Recorded(
            UUID participant, String kind, @Nullable String code, VisitOutcome outcome) {

        static Recorded read(Fields fields) {
            return new Recorded(
                    fields.uuid("participant_id"),
                    fields.text("kind"),
                    fields.textOrNull("code"),
                    Objects.requireNonNull(VisitOutcomes.read(fields)));
        }
    }

    private record Given(UUID participant, DoseGiven dose) {

        static Given read(Fields fields) {
            return new Given(
                    fields.uuid("participant_id"), new DoseGiven(fields.whole("dose_number"), fields.day("given_on")));
        }
    }
}
