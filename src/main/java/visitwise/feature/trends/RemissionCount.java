package visitwise.feature.trends;

import java.util.List;
import java.util.Optional;
import visitwise.domain.lab.response.Category;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.Judgement.ConfirmationState;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.lab.trend.Share;
import visitwise.feature.trends.StudyTrends.PersonOf;

/**
 * How many are in remission at a visit, of those whose response there can be told. Who is only in partial remission is
 * not; who is in remission is, whether or not another visit confirms it.
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
                Math.toIntExact(judgements.stream()
                        .filter(judgement -> isRemission(judgement.category()))
                        .count()),
                Math.toIntExact(judgements.stream()
                        .filter(judgement -> judgement.category().isJudged())
                        .count()),
                Math.toIntExact(judgements.stream()
                        .filter(judgement -> isRemission(judgement.category()))
                        .filter(judgement -> judgement.confirmation() == ConfirmationState.CONFIRMED)
                        .count()),
                count(judgements, Category.CANNOT_TELL, Category.NEEDS_ALBUMIN, Category.NOT_COMPARABLE),
                count(judgements, Category.NOT_EVALUABLE));
    }

    /** What a rule set counts as remission, which of a response in steps is the complete one; empty if it names none. */
    public static Optional<Category> counted(RuleSet rules) {
        return rules.outcomes().stream()
                .map(RuleSet.Outcome::category)
                .filter(RemissionCount::isRemission)
                .findFirst();
    }

    /** True of a complete remission, and of one that knows no steps; never of a partial one. */
    static boolean isRemission(Category category) {
        return category == Category.COMPLETE || category == Category.REMISSION;
    }

    private static int count(List<Judgement> judgements, Category... categories) {
        return Math.toIntExact(judgements.stream()
                .filter(judgement -> List.of(categories).contains(judgement.category()))
                .count());
    }

    /** With its confidence interval; empty if nobody can be judged. */
    public Optional<Share> share() {
        return Share.of(remission, judged);
    }

    public boolean isNobody() {
        return judged + cannotTell + notEvaluable == 0;
    }
}
