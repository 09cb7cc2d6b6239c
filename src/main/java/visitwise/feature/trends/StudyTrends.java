package visitwise.feature.trends;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.protocol.Identification;

/**
 * What was measured and worked out of all participants of a study, by visit.
 *
 * @param arms those of the protocol where they may be known and there are more than one; else none
 * @param visits those with a value, in the order of the protocol
 * @param unplaced values that belong to no such visit
 * @param tellsBaseline false where who has a baseline would tell the arm: then nothing is set against one
 * @param paper what may be handed out
 * @param rules of the protocol in force
 */
public record StudyTrends(
        Identification study,
        List<ArmOf> arms,
        List<VisitOf> visits,
        List<PersonOf> people,
        int unplaced,
        boolean tellsBaseline,
        Paper paper,
        Rules rules) {

    public StudyTrends {
        arms = List.copyOf(arms);
        visits = List.copyOf(visits);
        people = List.copyOf(people);
    }

    /** Whether paper, which leaves the hands of those who work at the site, may tell arms and baselines. */
    public record Paper(boolean tellsArms, boolean tellsBaseline) {}

    /** The same as far as it may be handed out: where anybody is masked, without what would tell the arm. */
    public StudyTrends onPaper() {
        return new StudyTrends(
                study,
                paper.tellsArms() ? arms : List.of(),
                visits,
                paper.tellsArms()
                        ? people
                        : people.stream().map(PersonOf::withoutArm).toList(),
                unplaced,
                tellsBaseline && paper.tellsBaseline(),
                paper,
                rules);
    }

    /** What the protocol judges by: limits of remission by topic, and rule sets. */
    public record Rules(Map<Topic, RemissionLimit> limits, Map<RuleSet.Kind, RuleSet> sets) {
        public Rules {
            limits = Map.copyOf(limits);
            sets = Map.copyOf(sets);
        }
    }

    /** An arm that may be known. */
    public record ArmOf(String code, Text name) {}

    /**
     * A visit.
     *
     * @param asked what should have a value there
     */
    public record VisitOf(String code, Set<Topic> asked) {
        public VisitOf {
            asked = Set.copyOf(asked);
        }
    }

    /**
     * A participant.
     *
     * @param arm null where it is not known or may not be
     * @param courses by topic
     * @param judged by what is judged and number of the visit; nothing where there was no specimen
     */
    public record PersonOf(
            String number,
            @Nullable String arm,
            Map<Topic, CourseOf> courses,
            Map<RuleSet.Kind, Map<Integer, Judgement>> judged) {

        PersonOf withoutArm() {
            return new PersonOf(number, null, courses, judged);
        }

        public Optional<CourseOf> course(Topic topic) {
            return Optional.ofNullable(courses.get(topic));
        }

        public Optional<Judgement> judgement(RuleSet.Kind kind, int visit) {
            return Optional.ofNullable(Objects.requireNonNullElse(judged.get(kind), Map.<Integer, Judgement>of())
                    .get(visit));
        }
    }

    /**
     * Values of a participant by number of the visit.
     *
     * @param equation null if there is but one way to them
     * @param baseline in the standard unit; null if there is none that is exact
     */
    public record CourseOf(
            @Nullable Equation equation, @Nullable BigDecimal baseline, Map<Integer, TrendValue> values) {

        public CourseOf {
            values = Map.copyOf(values);
        }
    }
}
