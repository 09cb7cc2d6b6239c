package visitwise.feature.trends;

import java.math.BigDecimal;
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

/** The specimens of one participant of a study, put to their visits, and each visit judged as on its sheets. */
final class PersonSamples {

    private final List<OfStudy> rows;
    private final Map<String, Integer> visits;
    private final @Nullable Equation equation;
    /** Of each visit the last that was taken after treatment began: it stands for all of them. */
    private final Map<Integer, Sample> treated = new HashMap<>();

    private final Responses responses;

    PersonSamples(List<OfStudy> rows, Map<String, Integer> visits, @Nullable DayAndTime firstDose) {
        this.rows = rows;
        this.visits = visits;
        var fixed = rows.getFirst().equation();
        this.equation = fixed == null ? null : Equation.named(fixed).orElse(null);
        var found = new LinkedHashMap<SpecimenId, CollectedValues>();
        for (var row : rows) {
            found.computeIfAbsent(row.value().specimen(), _ -> new CollectedValues(row.value()))
                    .add(row.value());
        }
        var course =
                new Course(found.values().stream().map(CollectedValues::sample).toList(), firstDose);
        for (var sample : course.samples()) {
            var visit = visits.get(sample.visit());
            if (visit != null && !course.isBaseline(sample.collected())) {
                treated.put(visit, sample);
            }
        }
        this.responses = new Responses(course, equation);
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
                (visit, sample) -> responses.judge(rules, sample).ifPresent(judgement -> judged.put(visit, judgement)));
        return judged;
    }
}
