package visitwise.feature.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.EquationFixed;
import visitwise.domain.lab.panel.Person;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.renal.EquationChoice;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.trends.ParticipantTrends.Given;
import visitwise.feature.trends.ParticipantTrends.LeftValidity;
import visitwise.feature.trends.Trend.Course;
import visitwise.storage.database.Database;
import visitwise.storage.database.Reading;
import visitwise.storage.database.Stored;
import visitwise.storage.dossier.Dossier;
import visitwise.storage.dossier.Dossiers;
import visitwise.storage.lab.EquationStore;
import visitwise.storage.lab.LaboratoryStore;
import visitwise.storage.lab.ReferenceRangeStore;
import visitwise.storage.lab.TrendSearch;
import visitwise.storage.lab.TrendSearch.Found;
import visitwise.storage.study.ProtocolLibrary;

/** Reads what is drawn of one participant: the file, and one query for all values. */
public final class ReadTrends {

    private final Database database;
    private final Dossiers dossiers;
    private final TrendSearch search = new TrendSearch();
    private final EquationStore equations = new EquationStore();
    private final LaboratoryStore laboratories = new LaboratoryStore();
    private final ReferenceRangeStore ranges = new ReferenceRangeStore();

    public ReadTrends(Database database, ProtocolLibrary library) {
        this.database = database;
        this.dossiers = new Dossiers(library);
    }

    public ParticipantTrends of(ParticipantId participant, LocalDate today) {
        return database.read(reading -> read(reading, participant, today));
    }

    private ParticipantTrends read(Reading reading, ParticipantId participant, LocalDate today) {
        var dossier = dossiers.read(reading, participant);
        var found = search.of(reading, participant, Topic.analytes());
        var fixed = fixed(reading, participant);
        var told = new ToldVisits(dossier.protocol(), dossier.arm().orElse(null));
        var person = person(dossier);
        var left = left(fixed, person, found);
        var courses = courses(found, told, person, shown(fixed, left));
        var bands = new Bands(person, laboratories.all(reading), ranges.ofSite(reading, dossier.site()));
        var gaps = new Gaps(dossier, told, today);
        var trends = new EnumMap<Topic, Trend>(Topic.class);
        for (var topic : Topic.values()) {
            var of = courses.getOrDefault(topic, List.of());
            trends.put(
                    topic,
                    new Trend(
                            topic,
                            of,
                            gaps.of(topic, of),
                            bands.of(topic, of, found).orElse(null),
                            RemissionLimit.of(dossier.protocol(), topic).orElse(null)));
        }
        return new ParticipantTrends(
                dossier.participant().value().number(),
                dossier.participant().value().study(),
                dossier.protocol().identification(),
                told.tellsInfusions() ? given(dossier) : List.of(),
                !told.tellsInfusions(),
                trends,
                left);
    }

    private @Nullable EquationChoice fixed(Reading reading, ParticipantId participant) {
        return equations.of(reading, participant).stream()
                .map(Stored::value)
                .filter(choice -> choice.endpoint() == EquationFixed.Endpoint.KIDNEY_FUNCTION)
                .flatMap(choice -> Equation.named(choice.equation()).stream())
                .map(equation -> new EquationChoice(equation, List.of()))
                .findFirst()
                .orElse(null);
    }

    private static Person person(Dossier dossier) {
        return new Person(dossier.participant().value().sex(), dossier.birthDate(), List.of());
    }

    private static List<Given> given(Dossier dossier) {
        return dossier.infusions().stream()
                .map(Stored::value)
                .filter(infusion -> infusion.givenOn().isPresent())
                .map(infusion -> {
                    var started = Objects.requireNonNull(infusion.started());
                    return new Given(
                            infusion.doseNumber(), new DayAndTime(started.toLocalDate(), started.toLocalTime()));
                })
                .sorted(Comparator.comparingInt(Given::number))
                .toList();
    }

    /** The first specimen for whose day another equation is valid as well. */
    private static @Nullable LeftValidity left(@Nullable EquationChoice fixed, Person person, List<Found> found) {
        if (fixed == null) {
            return null;
        }
        for (var value : found) {
            var day = value.collected().day();
            if (!day.isBefore(person.born()) && Equation.named(value.what()).isPresent()) {
                var series = fixed.series(person.ageOn(day));
                if (series.size() > 1) {
                    return new LeftValidity(series.getFirst(), series.get(1), day);
                }
            }
        }
        return null;
    }

    /** The equations whose values are drawn, the fixed one first. */
    private static List<Equation> shown(@Nullable EquationChoice fixed, @Nullable LeftValidity left) {
        if (fixed == null) {
            return List.of();
        }
        return left == null ? List.of(fixed.endpoint()) : List.of(left.fixed(), left.next());
    }

    private static Map<Topic, List<Course>> courses(
            List<Found> found, ToldVisits told, Person person, List<Equation> shown) {
        var single = new EnumMap<Topic, List<TrendValue>>(Topic.class);
        var kidney = new EnumMap<Equation, List<TrendValue>>(Equation.class);
        for (var value : found) {
            var visit = told.nameOf(value.visit()).orElse(null);
            var equation = value.isWorkedOut() ? Equation.named(value.what()).orElse(null) : null;
            if (equation == null) {
                Topic.measured(value.what())
                        .ifPresent(topic ->
                                TrendValue.measured(topic, value, visit).ifPresent(of -> add(single, topic, of)));
            } else if (shown.contains(equation)) {
                add(
                        kidney,
                        equation,
                        TrendValue.workedOut(
                                equation, value, person.ageOn(value.collected().day()), visit));
            } else {
                Topic.workedOut(equation)
                        .ifPresent(topic -> add(
                                single,
                                topic,
                                TrendValue.workedOut(
                                        equation,
                                        value,
                                        person.ageOn(value.collected().day()),
                                        visit)));
            }
        }
        var courses = new EnumMap<Topic, List<Course>>(Topic.class);
        single.forEach((topic, values) -> courses.put(topic, List.of(new Course(null, values))));
        courses.put(
                Topic.EGFR,
                shown.stream()
                        .filter(kidney::containsKey)
                        .map(equation -> new Course(equation, Objects.requireNonNull(kidney.get(equation))))
                        .toList());
        return courses;
    }

    private static <K> void add(Map<K, List<TrendValue>> values, K key, TrendValue value) {
        values.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
    }
}
