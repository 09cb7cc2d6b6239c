package visitwise.feature.trends;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Course;
import visitwise.domain.lab.panel.Responses;
import visitwise.domain.lab.panel.Sample;
import visitwise.domain.lab.panel.Values;
import visitwise.domain.lab.renal.Age;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.response.Baseline;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.protocol.Judging;
import visitwise.feature.trends.StudyTrends.CourseOf;
import visitwise.storage.lab.TrendSearch.Found;
import visitwise.storage.lab.TrendSearch.OfStudy;
import visitwise.storage.labcatalogue.ShippedCatalogue;

/** The specimens of one participant of a study, judged and put to their visits. Of two at a visit the later counts. */
final class PersonSamples {

    private final List<OfStudy> rows;
    private final Map<String, Integer> visits;
    private final @Nullable Equation equation;
    private final Map<SpecimenId, Sample> samples = new LinkedHashMap<>();
    private final Responses responses;

    PersonSamples(List<OfStudy> rows, Map<String, Integer> visits, @Nullable DayAndTime firstDose) {
        this.rows = rows;
        this.visits = visits;
        var fixed = rows.getFirst().equation();
        this.equation = fixed == null ? null : Equation.named(fixed).orElse(null);
        var found = new LinkedHashMap<SpecimenId, Collected>();
        for (var row : rows) {
            found.computeIfAbsent(
                            row.value().specimen(),
                            _ -> new Collected(row.value().visit(), row.value().collected()))
                    .add(row.value());
        }
        found.forEach((id, of) -> samples.put(id, of.sample()));
        this.responses = new Responses(new Course(List.copyOf(samples.values()), firstDose), equation);
    }

    /** What is read of one specimen. */
    private record Collected(
            @Nullable String visit,
            DayAndTime at,
            Map<String, Values.Measured> numbers,
            Map<String, String> answers,
            Map<String, Quantity> derived) {

        Collected(@Nullable String visit, DayAndTime at) {
            this(visit, at, new HashMap<>(), new HashMap<>(), new HashMap<>());
        }

        void add(Found value) {
            var answer = value.answer();
            if (answer != null) {
                answers.put(value.what(), answer);
            }
            quantity(value).ifPresent(quantity -> {
                if (value.isWorkedOut()) {
                    derived.put(value.what(), quantity);
                } else {
                    numbers.put(value.what(), new Values.Measured(quantity, null));
                }
            });
        }

        Sample sample() {
            return new Sample(visit, at, new Values(numbers, answers), derived);
        }

        private static Optional<Quantity> quantity(Found value) {
            var comparison = value.comparison();
            var amount = value.amount();
            var unit = value.unit();
            if (comparison == null || amount == null || unit == null) {
                return Optional.empty();
            }
            if (value.isWorkedOut()) {
                return Optional.of(new Quantity(comparison, amount, LabUnit.of(unit, "1")));
            }
            return ShippedCatalogue.catalogue()
                    .analyte(value.what())
                    .flatMap(analyte -> analyte.unit(unit)
                            .map(known -> new Quantity(comparison, amount, known))
                            .or(() -> Optional.ofNullable(value.standard())
                                    .map(standard -> new Quantity(comparison, standard, analyte.standard()))));
        }
    }

    Map<Topic, CourseOf> courses() {
        var values = new EnumMap<Topic, Map<Integer, TrendValue>>(Topic.class);
        for (var row : rows) {
            var found = row.value();
            var visit = visits.get(found.visit());
            if (visit != null) {
                topic(found)
                        .ifPresent(topic -> value(topic, row)
                                .ifPresent(value -> values.computeIfAbsent(topic, _ -> new HashMap<>())
                                        .put(visit, value)));
            }
        }
        var courses = new EnumMap<Topic, CourseOf>(Topic.class);
        values.forEach((topic, of) ->
                courses.put(topic, new CourseOf(topic == Topic.EGFR ? equation : null, baseline(topic), of)));
        return courses;
    }

    private Optional<Topic> topic(Found found) {
        if (!found.isWorkedOut()) {
            return Topic.measured(found.what());
        }
        return Equation.named(found.what())
                .flatMap(by -> by == equation ? Optional.of(Topic.EGFR) : Topic.workedOut(by));
    }

    private static Optional<TrendValue> value(Topic topic, OfStudy row) {
        var found = row.value();
        if (!found.isWorkedOut()) {
            return TrendValue.measured(topic, found, null);
        }
        var by = Equation.named(found.what()).orElseThrow();
        return Optional.of(TrendValue.workedOut(
                by, found, Age.on(row.born(), found.collected().day()), null));
    }

    private @Nullable BigDecimal baseline(Topic topic) {
        return topic.family()
                .flatMap(family -> responses.baseline(family) instanceof Baseline.Found found
                                && found.reading().quantity().isExact()
                        ? Optional.of(found.reading().quantity().standard())
                        : Optional.<BigDecimal>empty())
                .orElse(null);
    }

    Map<RuleSet.Kind, Map<Integer, Judgement>> judged(Judging judging) {
        var judged = new EnumMap<RuleSet.Kind, Map<Integer, Judgement>>(RuleSet.Kind.class);
        for (var kind : RuleSet.Kind.values()) {
            judging.ruleSet(kind).ifPresent(rules -> judged.put(kind, judged(rules)));
        }
        return judged;
    }

    private Map<Integer, Judgement> judged(RuleSet rules) {
        var judged = new HashMap<Integer, Judgement>();
        for (var row : rows) {
            var visit = visits.get(row.value().visit());
            var sample = samples.get(row.value().specimen());
            if (visit != null && sample != null && !judged.containsKey(visit)) {
                latest(row.value(), sample)
                        .flatMap(last -> responses.judge(rules, last))
                        .ifPresent(judgement -> judged.put(visit, judgement));
            }
        }
        return judged;
    }

    /** Of several specimens of a visit the last. */
    private Optional<Sample> latest(Found of, Sample first) {
        return rows.stream()
                .map(OfStudy::value)
                .filter(other -> of.visit() != null && of.visit().equals(other.visit()))
                .map(other -> samples.getOrDefault(other.specimen(), first))
                .reduce((_, later) -> later);
    }
}
