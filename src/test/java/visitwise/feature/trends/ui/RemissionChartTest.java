package visitwise.feature.trends.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import visitwise.domain.Text;
import visitwise.domain.lab.Answer;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.response.Category;
import visitwise.domain.lab.response.Findings;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.Reading;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.lab.response.RuleSets;
import visitwise.domain.lab.response.UnitFamily;
import visitwise.domain.protocol.Identification;
import visitwise.feature.trends.RemissionCount;
import visitwise.feature.trends.StudyTopic;
import visitwise.feature.trends.StudyTrends;
import visitwise.feature.trends.StudyTrends.PersonOf;
import visitwise.platform.chart.Reading.Between;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** The chart of a share says what it is a share of, by the rule set that the protocol names. */
class RemissionChartTest {

    private static final Text NAME = new Text("Alport", "Alport");
    private static final Identification STUDY = new Identification("ISRCTN62094626", "1.0", NAME, NAME, NAME, null);

    static Stream<RuleSets> ofShares() {
        return Arrays.stream(RuleSets.values()).filter(set -> set.kind() != RuleSet.Kind.KIDNEY_FUNCTION);
    }

    private static StudyTopic topic(RuleSets set) {
        return set.kind() == RuleSet.Kind.URINE_PROTEIN
                ? StudyTopic.PROTEIN_REMISSION
                : StudyTopic.HAEMATURIA_REMISSION;
    }

    private static ChartLeaf leaf(RuleSets set, Language language, boolean isPaper) {
        var unknown = set.rules().judge(Findings.of(null, null));
        var person = new PersonOf("ALP-001", null, Map.of(), Map.of(set.kind(), Map.of(0, unknown)));
        return leaf(set, List.of(person), language, isPaper);
    }

    private static ChartLeaf leaf(RuleSets set, List<PersonOf> people, Language language, boolean isPaper) {
        var trends = new StudyTrends(
                STUDY,
                List.of(),
                List.of(new StudyTrends.VisitOf("M1", Set.of())),
                people,
                0,
                true,
                new StudyTrends.Paper(true, true),
                new StudyTrends.Rules(Map.of(), Map.of(set.kind(), set.rules())));
        return new RemissionChart(isPaper ? trends.onPaper() : trends, false, new Messages(language))
                .leaf(topic(set), set.kind())
                .orElseThrow();
    }

    private static String notes(RuleSets set, Language language, boolean isPaper) {
        return words(leaf(set, language, isPaper), language);
    }

    private static String words(ChartLeaf leaf, Language language) {
        var messages = new Messages(language);
        return String.join("\n", leaf.notes().stream().map(messages::text).toList());
    }

    @ParameterizedTest
    @MethodSource("ofShares")
    void whatIsCountedIsNamedOnScreenAndOnPaper(RuleSets set) {
        boolean isComplete = set.kind() == RuleSet.Kind.URINE_PROTEIN;
        for (boolean isPaper : new boolean[] {false, true}) {
            var english = leaf(set, Language.EN, isPaper).chart();
            var chinese = leaf(set, Language.ZH, isPaper).chart();
            assertThat(english.title())
                    .startsWith(isComplete ? "Complete remission of protein" : "Remission of haematuria");
            assertThat(chinese.title()).startsWith(isComplete ? "蛋白尿完全缓解比例" : "血尿缓解比例");
            assertThat(notes(set, Language.EN, isPaper))
                    .contains(
                            "Counted is " + (isComplete ? "complete remission" : "remission") + " by the rule set for "
                                    + new Messages(Language.EN).text(TrendWords.ruleSet(set.rules())),
                            "Partial remission is not counted.");
            assertThat(notes(set, Language.ZH, isPaper))
                    .contains(
                            "判定规则“" + new Messages(Language.ZH).text(TrendWords.ruleSet(set.rules())) + "”判为"
                                    + (isComplete ? "完全缓解" : "缓解") + "者",
                            "部分缓解不计入。");
        }
    }

    @Test
    void whereTheNextVisitHasToConfirmItIsSaidThatThisIsWaitedFor() {
        var waits = "once the next scheduled visit with such a value confirms it";
        assertThat(notes(RuleSets.ALPORT_DEFAULT, Language.EN, true)).contains(waits);
        assertThat(notes(RuleSets.ALPORT_DEFAULT, Language.ZH, true)).contains("计划访视确认后才计入");
        assertThat(notes(RuleSets.IPNA_SSNS_2022, Language.EN, true)).doesNotContain(waits);
    }

    private static PersonOf child(String value, @Nullable String next) {
        var rules = RuleSets.ALPORT_DEFAULT.rules();
        var now = alport(value);
        var judged = next == null ? rules.judge(now) : rules.judge(now, alport(next));
        return new PersonOf("ALP-001", null, Map.of(), Map.of(RuleSet.Kind.URINE_PROTEIN, Map.of(0, judged)));
    }

    private static Findings alport(String value) {
        return Findings.of(ratio("1000"), ratio(value));
    }

    private static Reading ratio(String number) {
        var unit = LabUnit.of("mg/g{creat}", "0.11312");
        return Reading.measured(UnitFamily.RATIO, Quantity.exactly(new BigDecimal(number), unit));
    }

    @Test
    void whoAwaitsConfirmationIsToldAtThePointAndInANoteAndNotCounted() {
        var people = new ArrayList<PersonOf>();
        people.add(child("150", "150"));
        people.addAll(Collections.nCopies(3, child("150", "250")));
        people.addAll(Collections.nCopies(6, child("900", "900")));
        people.addAll(Collections.nCopies(2, child("150", null)));

        for (boolean isPaper : new boolean[] {false, true}) {
            var english = leaf(RuleSets.ALPORT_DEFAULT, people, Language.EN, isPaper);
            assertThat(english.chart().series().getFirst().points())
                    .singleElement()
                    .satisfies(point -> {
                        assertThat(point.count()).isEqualTo("1/10");
                        assertThat(point.reading())
                                .isEqualTo(new Between(
                                        new BigDecimal("10.0"), new BigDecimal("1.8"), new BigDecimal("40.4")));
                        assertThat(point.label()).isEqualTo("1 of 10 · 3 not confirmed · 2 awaiting confirmation");
                    });
            assertThat(words(english, Language.EN)).contains("Awaiting confirmation and in neither number: M1: 2.");
            var chinese = leaf(RuleSets.ALPORT_DEFAULT, people, Language.ZH, isPaper);
            assertThat(chinese.chart().series().getFirst().points())
                    .singleElement()
                    .satisfies(point -> assertThat(point.label()).isEqualTo("1/10 · 未获确认 3 · 待确认 2"));
            assertThat(words(chinese, Language.ZH)).contains("待确认、分子分母均不计入的例数：M1：2。");
        }
    }

    @Test
    void whereNobodyAwaitsConfirmationNothingIsSaidOfIt() {
        var people = List.of(child("150", "150"), child("400", null));

        assertThat(words(leaf(RuleSets.ALPORT_DEFAULT, people, Language.EN, false), Language.EN))
                .doesNotContain("Awaiting");
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETE, URINE_PROTEIN, 1",
        "PARTIAL, URINE_PROTEIN, 0",
        "NONE, URINE_PROTEIN, 0",
        "REMISSION, HAEMATURIA, 1",
        "PARTIAL, HAEMATURIA, 0",
        "NOT_REMISSION, HAEMATURIA, 0"
    })
    void onlyWhatTheChartNamesIsCounted(Category category, RuleSet.Kind kind, int counted) {
        var set = ofShares()
                .filter(of -> of.kind() == kind)
                .findFirst()
                .orElseThrow()
                .rules();
        var said = set.judge(Findings.of(null, null));
        var judged = new Judgement(
                set,
                category,
                counted == 1 ? Answer.YES : Answer.NO,
                List.of(),
                said.basis(),
                said.confirmation(),
                List.of());
        var person = new PersonOf("ALP-001", null, Map.of(), Map.of(kind, Map.of(0, judged)));

        assertThat(RemissionCount.of(List.of(person), kind, 0)).isEqualTo(new RemissionCount(counted, 1, 0, 0, 0, 0));
        assertThat(RemissionCount.counted(set).filter(category::equals).isPresent())
                .isEqualTo(counted == 1);
    }
}
