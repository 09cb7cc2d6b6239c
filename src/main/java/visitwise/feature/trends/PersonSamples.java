package visitwise.feature.trends;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Course;
import visitwise.domain.lab.panel.Responses;
import visitwise.domain.lab.panel.Sample;
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

/**
 * The specimens of one participant of a study, put to their visits and judged. Specimens of one visit that were taken apart,
 * such as urine and blood, are judged together; what is from before the first dose stays apart from what came after.
 */
final class PersonSamples {

    private final List<OfStudy> rows;
    private final Map<String, Integer> visits;
    private final @Nullable Equation equation;
    private final Map<Integer, List<Sample>> treated = new LinkedHashMap<>();
    private final Responses responses;

    PersonSamples(List<OfStudy> rows, Map<String, Integer> visits, @Nullable DayAndTime firstDose) {
        this.rows = rows;
        this.visits = visits;
        var fixed = rows.getFirst().equation();
        this.equation = fixed == null ? null : Equation.named(fixed).orElse(null);
        var begun = new Course(List.of(), firstDose);
        var found = new LinkedHashMap<Taken, CollectedValues>();
        for (var row : rows) {
            found.computeIfAbsent(taken(row.value(), begun), _ -> new CollectedValues())
                    .add(row.value());
        }
        var samples = new ArrayList<Sample>();
        found.forEach((taken, values) -> {
            var sample = values.sample(taken.visit());
            samples.add(sample);
            var visit = visits.get(taken.visit());
            if (visit != null && !taken.isBaseline()) {
                treated.computeIfAbsent(visit, _ -> new ArrayList<>()).add(sample);
            }
        });
        this.responses = new Responses(new Course(samples, firstDose), equation);
    }

    /**
     * What counts as one sample: all of a visit on a day, before or after the first dose.
     *
     * @param alone a specimen that belongs to no visit; null if it belongs to one
     */
    private record Taken(@Nullable String visit, @Nullable SpecimenId alone, LocalDate day, boolean isBaseline) {}

    private static Taken taken(Found value, Course begun) {
        var collected = value.collected();
        return new Taken(
                value.visit(),
                value.visit() == null ? value.specimen() : null,
                collected.day(),
                begun.isBaseline(collected));
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
                                        .merge(visit, value, PersonSamples::later)));
            }
        }
        var courses = new EnumMap<Topic, CourseOf>(Topic.class);
        values.forEach((topic, of) ->
                courses.put(topic, new CourseOf(topic == Topic.EGFR ? equation : null, baseline(topic), of)));
        return courses;
    }

    /** That nothing could be worked out of a specimen takes no number away. */
    private static TrendValue later(TrendValue before, TrendValue after) {
        return after.number().isPresent() || before.number().isEmpty() ? after : before;
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
        treated.forEach(
                (visit, samples) -> lastJudged(rules, samples).ifPresent(judgement -> judged.put(visit, judgement)));
        return judged;
    }

    /** The last that can be judged; if none can, the last. */
    private Optional<Judgement> lastJudged(RuleSet rules, List<Sample> samples) {
        var judgements = samples.reversed().stream()
                .map(sample -> sample.completedBy(samples))
                .flatMap(sample -> responses.judge(rules, sample).stream())
                .toList();
        return judgements.stream()
                .filter(judgement -> judgement.category().isJudged())
                .findFirst()
                .or(() -> judgements.stream().findFirst());
    }
}
