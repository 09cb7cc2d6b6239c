package visitwise.feature.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.response.Category;
import visitwise.domain.lab.response.Findings;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.Reading;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.lab.response.RuleSets;
import visitwise.domain.lab.response.UnitFamily;
import visitwise.feature.trends.StudyTrends.PersonOf;

class RemissionCountTest {

    private static final LabUnit MG_PER_G = LabUnit.of("mg/g{creat}", "0.11312");
    private static final LabUnit G_PER_G = LabUnit.of("g/g{creat}", "113.12");
    private static final LabUnit MG_PER_MMOL = LabUnit.of("mg/mmol{creat}", "1");
    private static final LabUnit PER_FIELD = LabUnit.of("/[HPF]", "1");
    private static final LabUnit PER_VOLUME = LabUnit.of("10*6/L", "1");

    private static Reading ratio(String number, LabUnit unit) {
        return Reading.measured(UnitFamily.RATIO, Quantity.exactly(new BigDecimal(number), unit));
    }

    private static Reading cells(UnitFamily family, String number) {
        var unit = family == UnitFamily.CELLS_PER_FIELD ? PER_FIELD : PER_VOLUME;
        return Reading.measured(family, Quantity.exactly(new BigDecimal(number), unit));
    }

    private static RemissionCount count(Judgement... judgements) {
        var people = Stream.of(judgements)
                .map(judgement -> new PersonOf(
                        "ALP-001", null, Map.of(), Map.of(judgement.ruleSet().kind(), Map.of(0, judgement))))
                .toList();
        return RemissionCount.of(people, judgements[0].ruleSet().kind(), 0);
    }

    private static Findings alport(String value) {
        return Findings.of(ratio("1000", MG_PER_G), ratio(value, MG_PER_G));
    }

    private static Judgement alport(String value, String next) {
        return RuleSets.ALPORT_DEFAULT.rules().judge(alport(value), alport(next));
    }

    @Test
    void ofTenWithFourCompleteRemissionsOfWhichOneIsConfirmedOneCounts() {
        var back = alport("150", "201");
        var none = alport("900", "900");

        var count = count(alport("150", "150"), back, back, back, none, none, none, none, none, none);

        assertThat(count).isEqualTo(new RemissionCount(1, 10, 3, 0, 0, 0));
        assertThat(count.share().orElseThrow().lower()).isBetween(new BigDecimal("0.0178"), new BigDecimal("0.0180"));
        assertThat(count.share().orElseThrow().upper()).isBetween(new BigDecimal("0.4041"), new BigDecimal("0.4043"));
    }

    @Test
    void whoAwaitsTheNextVisitIsCountedApart() {
        var awaits = RuleSets.ALPORT_DEFAULT.rules().judge(alport("150"));

        assertThat(count(awaits, alport("150", "150"), alport("900", "150")))
                .isEqualTo(new RemissionCount(1, 2, 0, 1, 0, 0));
        assertThat(count(awaits).share()).isEmpty();
        assertThat(count(awaits).isNobody()).isFalse();
    }

    @Test
    void aPartialRemissionThatAwaitsTheNextVisitIsNoCompleteOneEitherWay() {
        assertThat(count(RuleSets.ALPORT_DEFAULT.rules().judge(alport("400"))))
                .isEqualTo(new RemissionCount(0, 1, 0, 0, 0, 0));
    }

    @Test
    void whereOneVisitIsEnoughNobodyIsWaitedFor() {
        var rules = RuleSets.ALPORT_DEFAULT.rules(RuleSet.Settings.PLAIN);

        assertThat(count(rules.judge(alport("150")), rules.judge(alport("150"), alport("900"))))
                .isEqualTo(new RemissionCount(2, 2, 0, 0, 0, 0));
    }

    private static Judgement lupus(String value) {
        return RuleSets.KDIGO_2024_LN.rules().judge(Findings.of(ratio("5.0", G_PER_G), ratio(value, G_PER_G)));
    }

    @Test
    void whoIsCertainlyInNoRemissionIsCountedThoughTheCategoryIsOpen() {
        var judged = lupus("2.0");

        assertThat(judged.category()).isEqualTo(Category.CANNOT_TELL);
        assertThat(count(judged)).isEqualTo(new RemissionCount(0, 1, 0, 0, 0, 0));
    }

    @Test
    void whoMayBeInRemissionIsNotCountedAsLongAsItCannotBeTold() {
        assertThat(count(lupus("0.4"))).isEqualTo(new RemissionCount(0, 0, 0, 0, 1, 0));
    }

    @Test
    void whoLacksTheAlbuminOfAPartialRemissionIsInNoCompleteOne() {
        var rules = RuleSets.IPNA_SSNS_2022.rules();
        var complete = rules.judge(Findings.of(null, ratio("15", MG_PER_MMOL)));
        var open = rules.judge(Findings.of(null, ratio("100", MG_PER_MMOL)));

        var count = count(complete, complete, complete, complete, open, open, open, open, open, open);

        assertThat(open.category()).isEqualTo(Category.NEEDS_ALBUMIN);
        assertThat(count).isEqualTo(new RemissionCount(4, 10, 0, 0, 0, 0));
        assertThat(count.share().orElseThrow().share()).isEqualByComparingTo("0.4");
    }

    @Test
    void redCellsThatCannotBeComparedCountForNobodyWhicheverWayTheyPoint() {
        var field = cells(UnitFamily.CELLS_PER_FIELD, "60");
        var rules = RuleSets.HEMATURIA_DEFAULT.rules();

        for (var number : new String[] {"2", "200"}) {
            var value = cells(UnitFamily.CELLS_PER_VOLUME, number);
            var measuredOtherwise = rules.judge(Findings.of(field, value));
            var withoutBaseline = rules.judge(Findings.of(null, value));
            assertThat(count(measuredOtherwise, withoutBaseline)).isEqualTo(new RemissionCount(0, 0, 0, 0, 2, 0));
        }
    }

    @Test
    void ofWhomTheRuleSetDoesNotSpeakIsCountedApart() {
        var judged = RuleSets.ALPORT_DEFAULT.rules().judge(Findings.of(ratio("150", MG_PER_G), ratio("900", MG_PER_G)));

        assertThat(count(judged)).isEqualTo(new RemissionCount(0, 0, 0, 0, 0, 1));
    }

    @Test
    void aNextVisitThatExcludesACompleteRemissionDoesNotConfirmItThoughItsCategoryIsOpen() {
        var rules = RuleSets.ALPORT_DEFAULT.rules();
        var baseline = ratio("1000", MG_PER_G);
        var above = Reading.measured(UnitFamily.RATIO, new Quantity(Comparison.GREATER, new BigDecimal(210), MG_PER_G));
        var next = Findings.of(baseline, above);

        assertThat(rules.judge(next).category()).isEqualTo(Category.CANNOT_TELL);
        assertThat(rules.judge(Findings.of(baseline, ratio("100", MG_PER_G)), next)
                        .confirmation())
                .isEqualTo(Judgement.ConfirmationState.NOT_CONFIRMED);
        assertThat(rules.judge(Findings.of(baseline, ratio("400", MG_PER_G)), next)
                        .confirmation())
                .isEqualTo(Judgement.ConfirmationState.AWAITED);
    }
}
