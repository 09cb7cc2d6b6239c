package visitwise.feature.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.lab.panel.ResponseInput;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.History;
import visitwise.domain.study.StudyId;
import visitwise.feature.trends.StudyTrends.ArmOf;
import visitwise.feature.trends.StudyTrends.PersonOf;
import visitwise.feature.trends.StudyTrends.VisitOf;
import visitwise.storage.database.Database;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.dosing.InfusionStore;
import visitwise.storage.dossier.TreatmentStart;
import visitwise.storage.lab.TrendSearch;
import visitwise.storage.lab.TrendSearch.OfStudy;
import visitwise.storage.lab.TrendSearch.Wanted;
import visitwise.storage.participant.HistoryStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.storage.study.StudyOverview;

/** Reads what is drawn of a study: one query for all values, and when the treatment of each began. */
public final class ReadStudyTrends {

    /** What is drawn, and whatever the share in remission is judged by. */
    private static final Wanted WANTED = new Wanted(
            Stream.concat(Topic.analytes().stream(), ResponseInput.analytes().stream())
                    .toList(),
            Stream.concat(Topic.equations().stream(), ResponseInput.equations().stream())
                    .map(Equation::name)
                    .toList());

    private final Database database;
    private final ProtocolLibrary library;
    private final TrendSearch search = new TrendSearch();
    private final HistoryStore histories = new HistoryStore();
    private final InfusionStore infusions = new InfusionStore();
    private final StudyOverview studies = new StudyOverview();

    public ReadStudyTrends(Database database, ProtocolLibrary library) {
        this.database = database;
        this.library = library;
    }

    public StudyTrends of(StudyId study, LocalDate today) {
        return database.read(reading -> read(reading, study, today));
    }

    private StudyTrends read(Reading reading, StudyId study, LocalDate today) {
        var protocols = library.all(reading);
        var protocol = studies.all(reading).stream()
                .map(StudyOverview.SiteAndStudy::study)
                .filter(row -> row != null && row.id().equals(study) && row.version() != null)
                .findFirst()
                .map(row -> protocols.get(Objects.requireNonNull(row.version()).id()))
                .orElseThrow(() -> new IllegalArgumentException("no study " + study.value()));
        var rows = search.of(reading, study, WANTED);
        var treatments = treatments(reading, study, today);
        var told = new ToldVisits(protocol, null);
        var visits = visits(told, rows);
        var numbers = new HashMap<String, Integer>();
        visits.forEach(visit -> numbers.put(visit.code(), numbers.size()));
        boolean tellsArms =
                !protocol.design().isMaskedFromStaff() && protocol.arms().size() > 1;
        var people = people(rows).values().stream()
                .map(of -> {
                    var who = of.getFirst();
                    var rules = Objects.requireNonNull(protocols.get(who.version()));
                    return person(of, tellsArms ? who.arm() : null, numbers, rules, treatments.of(who, rules));
                })
                .toList();
        return new StudyTrends(
                protocol.identification(),
                tellsArms ? arms(protocol) : List.of(),
                visits,
                people,
                unplaced(rows, numbers),
                protocol.tellsTreatmentStart(),
                new StudyTrends.Paper(!protocol.design().isMasked(), told.tellsInfusions()),
                rules(protocol));
    }

    /** What tells when the treatment of each began. */
    private record Treatments(
            Map<ParticipantId, History> histories, Map<ParticipantId, List<Infusion>> infusions, LocalDate today) {

        @Nullable
        DayAndTime of(OfStudy who, Protocol protocol) {
            return TreatmentStart.of(
                    protocol,
                    protocol.arm(Objects.requireNonNullElse(who.arm(), "")).orElse(null),
                    Objects.requireNonNull(histories.get(who.participant())),
                    infusions.getOrDefault(who.participant(), List.of()),
                    today);
        }
    }

    private Treatments treatments(Reading reading, StudyId study, LocalDate today) {
        return new Treatments(
                histories.of(reading, study),
                infusions.ofStudy(reading, study).stream()
                        .map(Stored::value)
                        .collect(Collectors.groupingBy(Infusion::participant)),
                today);
    }

    private static StudyTrends.Rules rules(Protocol protocol) {
        var limits = new EnumMap<Topic, RemissionLimit>(Topic.class);
        for (var topic : Topic.values()) {
            RemissionLimit.of(protocol, topic).ifPresent(limit -> limits.put(topic, limit));
        }
        var sets = new EnumMap<RuleSet.Kind, RuleSet>(RuleSet.Kind.class);
        for (var kind : RuleSet.Kind.values()) {
            protocol.judging().ruleSet(kind).ifPresent(set -> sets.put(kind, set));
        }
        return new StudyTrends.Rules(limits, sets);
    }

    private static PersonOf person(
            List<OfStudy> rows,
            @Nullable String arm,
            Map<String, Integer> visits,
            Protocol rules,
            @Nullable DayAndTime treated) {
        var samples = new PersonSamples(rows, visits, treated);
        return new PersonOf(rows.getFirst().number(), arm, samples.courses(), samples.judged(rules.judging()));
    }

    private static Map<ParticipantId, List<OfStudy>> people(List<OfStudy> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(OfStudy::participant, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<ArmOf> arms(Protocol protocol) {
        return protocol.arms().stream()
                .map(arm -> new ArmOf(arm.code(), arm.name()))
                .toList();
    }

    /** Up to the last visit that has a value. */
    private static List<VisitOf> visits(ToldVisits told, List<OfStudy> rows) {
        var entered = rows.stream().map(row -> row.value().visit()).collect(Collectors.toSet());
        var visits = new ArrayList<VisitOf>();
        int end = 0;
        for (var code : told.codes()) {
            visits.add(new VisitOf(code, told.topicsAt(code)));
            if (entered.contains(code)) {
                end = visits.size();
            }
        }
        return visits.subList(0, end);
    }

    private static int unplaced(List<OfStudy> rows, Map<String, Integer> visits) {
        return Math.toIntExact(rows.stream()
                .map(OfStudy::value)
                .filter(value -> value.visit() == null || !visits.containsKey(value.visit()))
                .map(TrendSearch.Found::specimen)
                .distinct()
                .count());
    }
}
