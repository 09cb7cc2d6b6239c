package visitwise.feature.trends;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import visitwise.domain.lab.Answer;
import visitwise.domain.lab.response.Category;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.Judgement.ConfirmationState;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.lab.trend.Share;
import visitwise.feature.trends.StudyTrends.PersonOf;

/**
 * How many are in remission at a visit, of those of whom that can be told there. Who is only in partial remission is not,
 * nor is who is certainly in none, though the category may be open; who is in remission is, whether or not another visit
 * confirms it.
 *
 * @param confirmed of those in remission, by the next scheduled visit
 * @param cannotTell had a specimen, but something is missing or only bounded
 * @param notEvaluable had a specimen, but the rule set does not speak of them
 */
public record RemissionCount(int remission, int judged, int confirmed, int cannotTell, int notEvaluable) {

    /** Of participants at a visit. Who had no specimen there, or was not treated as yet, is not counted. */
    public static RemissionCount of(List<PersonOf> people, RuleSet.Kind kind, int visit) {
        var judgements = people.stream()
                .flatMap(person -> person.judgement(kind, visit).stream())
                .toList();
        return new RemissionCount(
                count(judgements, judgement -> judgement.remission() == Answer.YES),
                count(judgements, judgement -> !isOpen(judgement)),
                count(
                        judgements,
                        judgement -> judgement.remission() == Answer.YES
                                && judgement.confirmation() == ConfirmationState.CONFIRMED),
                count(judgements, judgement -> isOpen(judgement) && !isNotEvaluable(judgement)),
                count(judgements, RemissionCount::isNotEvaluable));
    }

    /** What a rule set counts as remission, which of a response in steps is the complete one; empty if it names none. */
    public static Optional<Category> counted(RuleSet rules) {
        return rules.outcomes().stream()
                .map(RuleSet.Outcome::category)
                .filter(Category::isRemission)
                .findFirst();
    }

    private static boolean isOpen(Judgement judgement) {
        return judgement.remission() == Answer.CANNOT_TELL;
    }

    private static boolean isNotEvaluable(Judgement judgement) {
        return judgement.category() == Category.NOT_EVALUABLE;
    }

    private static int count(List<Judgement> judgements, Predicate<Judgement> counted) {
        return Math.toIntExact(judgements.stream().filter(counted).count());
    }

    /** With its confidence interval; empty if nobody can be judged. */
    public Optional<Share> share() {
        return Share.of(remission, judged);
    }

    public boolean isNobody() {
        return judged + cannotTell + notEvaluable == 0;
    }
}
