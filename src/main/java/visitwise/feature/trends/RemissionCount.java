package visitwise.feature.trends;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import visitwise.domain.lab.response.Category;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.lab.trend.Share;
import visitwise.feature.trends.StudyTrends.PersonOf;

/**
 * How many are in remission at a visit, of those of whom that can be told there. Who is only in partial remission is not,
 * nor is who is certainly in none, though the category may be open. Where the next planned visit has to confirm a remission,
 * who is not confirmed is in none, and who still awaits that visit is counted apart.
 *
 * @param judged those of whom it can be told
 * @param notConfirmed of those judged: showed a remission that the next planned visit did not confirm
 * @param awaiting show a remission that the next planned visit has yet to confirm; neither in remission nor judged
 * @param cannotTell had a specimen, but something is missing or only bounded
 * @param notEvaluable had a specimen, but the rule set does not speak of them
 */
public record RemissionCount(
        int remission, int judged, int notConfirmed, int awaiting, int cannotTell, int notEvaluable) {

    /** Where one participant is counted at a visit. */
    private enum Place {
        IN_REMISSION,
        IN_NONE,
        NOT_CONFIRMED,
        AWAITING,
        CANNOT_TELL,
        NOT_EVALUABLE;

        static Place of(Judgement judgement) {
            return switch (judgement.remission()) {
                case NO -> IN_NONE;
                case YES ->
                    switch (judgement.confirmation()) {
                        case NOT_NEEDED, CONFIRMED -> IN_REMISSION;
                        case NOT_CONFIRMED -> NOT_CONFIRMED;
                        case AWAITED -> AWAITING;
                    };
                case CANNOT_TELL -> judgement.category() == Category.NOT_EVALUABLE ? NOT_EVALUABLE : CANNOT_TELL;
            };
        }
    }

    /** Of participants at a visit. Who had no specimen there, or was not treated as yet, is not counted. */
    public static RemissionCount of(List<PersonOf> people, RuleSet.Kind kind, int visit) {
        var places = people.stream()
                .flatMap(person -> person.judgement(kind, visit).stream())
                .map(Place::of)
                .toList();
        int remission = Collections.frequency(places, Place.IN_REMISSION);
        int notConfirmed = Collections.frequency(places, Place.NOT_CONFIRMED);
        return new RemissionCount(
                remission,
                remission + notConfirmed + Collections.frequency(places, Place.IN_NONE),
                notConfirmed,
                Collections.frequency(places, Place.AWAITING),
                Collections.frequency(places, Place.CANNOT_TELL),
                Collections.frequency(places, Place.NOT_EVALUABLE));
    }

    /** What a rule set counts as remission, which of a response in steps is the complete one; empty if it names none. */
    public static Optional<Category> counted(RuleSet rules) {
        return rules.outcomes().stream()
                .map(RuleSet.Outcome::category)
                .filter(Category::isRemission)
                .findFirst();
    }

    /** With its confidence interval; empty if nobody can be judged. */
    public Optional<Share> share() {
        return Share.of(remission, judged);
    }

    public boolean isNobody() {
        return judged + awaiting + cannotTell + notEvaluable == 0;
    }
}
