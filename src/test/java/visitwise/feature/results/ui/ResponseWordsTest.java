package visitwise.feature.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.response.Findings;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.Reading;
import visitwise.domain.lab.response.RuleSets;
import visitwise.domain.lab.response.UnitFamily;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

class ResponseWordsTest {

    private static final LabUnit MG_PER_G = LabUnit.of("mg/g{creat}", "0.11312");

    private static Reading ratio(String number) {
        return Reading.measured(UnitFamily.RATIO, Quantity.exactly(new BigDecimal(number), MG_PER_G));
    }

    private static List<String> details(Judgement judgement, Language language) {
        var messages = new Messages(language);
        return ResponseWords.of(judgement).details().stream()
                .map(messages::text)
                .toList();
    }

    @Test
    void aRatioOfSpotUrineIsSaidWhereTheRuleSetAsksForAWholeDay() {
        var rules = RuleSets.KDIGO_2024_LN.rules();
        var spot = rules.judge(Findings.of(ratio("5000"), ratio("2000").ofSpotUrine()));
        var day = rules.judge(Findings.of(ratio("5000"), ratio("2000")));

        assertThat(details(spot, Language.EN))
                .anySatisfy(line -> assertThat(line).contains("asks for the ratio of a 24-h collection", "spot urine"));
        assertThat(details(spot, Language.ZH))
                .anySatisfy(line -> assertThat(line).contains("24 小时尿", "随机尿"));
        assertThat(details(day, Language.EN))
                .noneSatisfy(line -> assertThat(line).contains("spot urine"));
    }

    @Test
    void whichVisitConfirmsIsSaidAsItIsLookedFor() {
        var rules = RuleSets.ALPORT_DEFAULT.rules();
        var complete = Findings.of(ratio("1000"), ratio("100"));
        var none = Findings.of(ratio("1000"), ratio("900"));

        for (var judged :
                List.of(rules.judge(complete), rules.judge(complete, complete), rules.judge(complete, none))) {
            assertThat(details(judged, Language.EN))
                    .anySatisfy(line -> assertThat(line).contains("at the next scheduled visit with such a value"));
            assertThat(details(judged, Language.ZH))
                    .anySatisfy(line -> assertThat(line).contains("下次有此项检验的计划访视"));
        }
    }
}
