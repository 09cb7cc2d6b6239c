package visitwise.feature.trends;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.trend.Middle;
import visitwise.feature.trends.StudyTrends.ArmOf;
import visitwise.feature.trends.StudyTrends.CourseOf;
import visitwise.feature.trends.StudyTrends.PersonOf;
import visitwise.feature.trends.TrendValue.Outcome;

/**
 * Participants whose values of a topic have one middle: of one arm, if arms are told apart, and by one equation.
 *
 * @param arm null if arms are not told apart
 * @param equation null if there is but one way to the values
 */
public record StudyGroup(
        Topic topic, @Nullable ArmOf arm, @Nullable Equation equation, List<PersonOf> people) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public StudyGroup {
        people = List.copyOf(people);
    }

    private record Key(@Nullable String arm, @Nullable Equation equation) {}

    /**
     * Everybody who has a value; who is in no arm yet is left out where arms are told apart.
     *
     * @param isChange true if only the change from baseline counts as one
     */
    public static List<StudyGroup> of(StudyTrends trends, Topic topic, boolean byArm, boolean isChange) {
        var groups = new LinkedHashMap<Key, List<PersonOf>>();
        for (var person : trends.people()) {
            person.course(topic)
                    .filter(_ -> !byArm || person.arm() != null)
                    .filter(course -> course.values().keySet().stream()
                            .anyMatch(visit -> value(course, visit, isChange).isPresent()))
                    .ifPresent(course -> groups.computeIfAbsent(
                                    new Key(byArm ? person.arm() : null, course.equation()), _ -> new ArrayList<>())
                            .add(person));
        }
        var order = trends.arms().stream().map(ArmOf::code).toList();
        return groups.entrySet().stream()
                .sorted(Comparator.comparingInt(group ->
                        order.indexOf(Objects.requireNonNullElse(group.getKey().arm(), ""))))
                .map(group -> new StudyGroup(
                        topic,
                        trends.arms().stream()
                                .filter(arm -> arm.code().equals(group.getKey().arm()))
                                .findFirst()
                                .orElse(null),
                        group.getKey().equation(),
                        group.getValue()))
                .toList();
    }

    /**
     * The number of a participant at a visit, in the standard unit or as the change from baseline in percent.
     *
     * @param isChange true for the change, which nobody has without a baseline
     */
    public Optional<Middle.Value> value(PersonOf person, int visit, boolean isChange) {
        return person.course(topic).flatMap(course -> value(course, visit, isChange));
    }

    private static Optional<Middle.Value> value(CourseOf course, int visit, boolean isChange) {
        return Optional.ofNullable(course.values().get(visit))
                .flatMap(TrendValue::number)
                .flatMap(number -> isChange ? change(course, number) : Optional.of(plain(number)));
    }

    private static Middle.Value plain(Outcome.Known number) {
        return new Middle.Value(number.comparison(), number.standard());
    }

    private static Optional<Middle.Value> change(CourseOf course, Outcome.Known number) {
        var baseline = course.baseline();
        return baseline == null || baseline.signum() <= 0
                ? Optional.empty()
                : Optional.of(new Middle.Value(
                        number.comparison(),
                        number.standard()
                                .subtract(baseline)
                                .multiply(HUNDRED)
                                .divide(baseline, MathContext.DECIMAL64)));
    }

    /** All values of a visit. */
    public List<Middle.Value> values(int visit, boolean isChange) {
        return people.stream()
                .flatMap(person -> value(person, visit, isChange).stream())
                .toList();
    }
}
