package visitwise.domain.lab.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static visitwise.domain.lab.panel.Sheets.DAY;
import static visitwise.domain.lab.panel.Sheets.quantity;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visitwise.domain.Message;
import visitwise.domain.lab.Answer;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.lab.renal.Equation;
import visitwise.domain.lab.response.Category;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.RuleSets;
import visitwise.domain.participant.DayAndTime;

class ResponsesTest {

    private static final DayAndTime DOSE = new DayAndTime(DAY.minusDays(20), LocalTime.of(10, 0));

    static Judgement judge(RuleSets rules, Sample of, Sample... others) {
        var course = new Course(List.of(others), DOSE).with(of);
        return new Responses(course, Equation.CKID_U25_CR_2021)
                .judge(rules.rules(), of)
                .orElseThrow();
    }

    static Sample urine(String visit, int days, String protein) {
        return Specimens.boy(visit, days, null, Specimens.urine(protein, "100"));
    }

    static Sample blood(String visit, int days, String creatinine) {
        return Specimens.boy(
                visit, days, LocalTime.of(9, 30), Map.of("CREAT_S", quantity("CREAT_S", creatinine, "umol/L")));
    }

    @ParameterizedTest
    @CsvSource({"200, 100, PARTIAL", "201, 100, NONE", "20, 100, PARTIAL", "19.9, 100, COMPLETE"})
    void limitsPerGramAreMetExactlyByWhatIsWorkedOut(String protein, String creatinine, Category category) {
        var today = Specimens.boy("D21", 0, null, Specimens.urine(protein, creatinine));

        assertThat(judge(RuleSets.KDIGO_2012_PAED_NS, today, urine("SCR", -30, "600"))
                        .category())
                .isEqualTo(category);
    }

    @Test
    void limitsPerMoleAreMetExactlyByWhatIsWorkedOut() {
        var today = Specimens.boy(
                "D21",
                0,
                null,
                Map.of(
                        "PROT_U", quantity("PROT_U", "132", "mg/L"),
                        "CREAT_U", quantity("CREAT_U", "6.6", "mmol/L")));

        assertThat(judge(RuleSets.IPNA_SSNS_2022, today).category()).isEqualTo(Category.COMPLETE);
    }

    @Test
    void halfOfATypedBaselinePerGramIsMetExactlyByWhatIsWorkedOut() {
        var typed = Specimens.boy("SCR", -30, null, Map.of("PROTCRT_U", quantity("PROTCRT_U", "2000", "mg/g{creat}")));
        var workedOut = urine("SCR", -30, "200");
        var typedNow = Specimens.boy("D21", 0, null, Map.of("PROTCRT_U", quantity("PROTCRT_U", "1000", "mg/g{creat}")));

        assertThat(judge(RuleSets.ALPORT_DEFAULT, urine("D21", 0, "100"), typed).category())
                .isEqualTo(Category.PARTIAL);
        assertThat(judge(RuleSets.ALPORT_DEFAULT, typedNow, workedOut).category())
                .isEqualTo(Category.PARTIAL);
        assertThat(judge(RuleSets.ALPORT_DEFAULT, typedNow, urine("SCR", -30, "199.9"))
                        .category())
                .isEqualTo(Category.NONE);
    }

    @Test
    void theSpecimensOfAPlannedVisitAreJudgedTogether() {
        var before = Specimens.boy("SCR", -30, null, Specimens.urine("600", "100"));
        var bloodBefore = blood("SCR", -29, "50");
        var urine = urine("M6", 0, "40");
        var blood = blood("M6", 1, "50");

        assertThat(judge(RuleSets.KDIGO_2024_LN, urine, before, bloodBefore).category())
                .isEqualTo(Category.CANNOT_TELL);
        assertThat(judge(RuleSets.KDIGO_2024_LN, urine, before, bloodBefore, blood)
                        .category())
                .isEqualTo(Category.COMPLETE);
        assertThat(judge(RuleSets.KDIGO_2024_LN, blood, before, bloodBefore, urine)
                        .category())
                .isEqualTo(Category.COMPLETE);
        assertThat(judge(RuleSets.KDIGO_2024_LN, urine, before, bloodBefore, blood(null, 1, "50"))
                        .category())
                .isEqualTo(Category.CANNOT_TELL);
    }

    @Test
    void ofTwoValuesOfAVisitTheLaterCounts() {
        var before = urine("SCR", -30, "600");

        assertThat(judge(RuleSets.ALPORT_DEFAULT, urine("D21", 0, "100"), before, urine("D21", 2, "500"))
                        .category())
                .isEqualTo(Category.NONE);
    }

    static Sample bounded(String visit, int days, Comparison comparison, String ratio) {
        return Specimens.boy(
                visit, days, null, Map.of("PROTCRT_U", quantity("PROTCRT_U", comparison, ratio, "mg/g{creat}")));
    }

    @Test
    void aLaterValueOfAVisitThatIsOnlyBoundedLeavesAnExactOneStanding() {
        var exact = urine("D21", 0, "100");
        var later = bounded("D21", 1, Comparison.LESS, "9000");
        var before = urine("SCR", -30, "600");

        for (var judged : List.of(
                judge(RuleSets.ALPORT_DEFAULT, exact, before, later),
                judge(RuleSets.ALPORT_DEFAULT, later, before, exact))) {
            assertThat(judged.category()).isEqualTo(Category.PARTIAL);
            assertThat(judged.basis().value().quantity().isExact()).isTrue();
        }
        assertThat(judge(RuleSets.ALPORT_DEFAULT, later, before).category()).isEqualTo(Category.CANNOT_TELL);
    }

    @Test
    void aBoundedValueThatTellsEnoughCountsAsTheLaterOne() {
        assertThat(judge(
                                RuleSets.ALPORT_DEFAULT,
                                urine("D21", 0, "100"),
                                urine("SCR", -30, "600"),
                                bounded("D21", 1, Comparison.GREATER, "9000"))
                        .category())
                .isEqualTo(Category.NONE);
    }

    @Test
    void whatWasTakenBeforeTheDoseIsNotJudgedWithTheRestOfTheVisit() {
        var morning = Specimens.boy("D0", -20, LocalTime.of(8, 0), Specimens.urine("600", "100"));
        var evening =
                Specimens.boy("D0", -20, LocalTime.of(18, 0), Map.of("CREAT_S", quantity("CREAT_S", "50", "umol/L")));

        assertThat(judge(RuleSets.ALPORT_DEFAULT, evening, morning).basis().value())
                .isNull();
    }

    @Test
    void proteinPerSurfaceIsJudged() {
        var urine = new UrineCollection(DAY.minusDays(1).atTime(7, 0), DAY.atTime(7, 0));
        var values = Sheets.values(
                Map.of("PROT_U", quantity("PROT_U", "5", "mg/dL"), "URINE_VOL", quantity("URINE_VOL", "800", "mL")));
        var nephrotic = Sheets.values(
                Map.of("PROT_U", quantity("PROT_U", "150", "mg/dL"), "URINE_VOL", quantity("URINE_VOL", "800", "mL")));

        var normal = judge(RuleSets.IPNA_SSNS_2022, Specimens.boy("D21", new DayAndTime(DAY, null), values, urine));
        var high = judge(RuleSets.IPNA_SSNS_2022, Specimens.boy("D21", new DayAndTime(DAY, null), nephrotic, urine));

        assertThat(normal.category()).isEqualTo(Category.COMPLETE);
        assertThat(high.category()).isEqualTo(Category.NONE);
        assertThat(high.basis().nephroticRange()).isTrue();
    }

    @Test
    void aRuleSetOfWholeDaysSaysThatARatioIsOfSpotUrine() {
        var numbers = new HashMap<>(Specimens.urine("40", "100"));
        numbers.put("CREAT_S", quantity("CREAT_S", "50", "umol/L"));
        var collection = new UrineCollection(DAY.minusDays(1).atTime(7, 0), DAY.atTime(7, 0));
        var day = new DayAndTime(DAY, null);
        var spot = Specimens.boy("M6", day, Sheets.values(numbers), null);
        var timed = Specimens.boy("M6", day, Sheets.values(numbers), collection);
        var before = Specimens.boy("SCR", -30, null, Specimens.urine("600", "100"));
        var said = Message.of("response.note.spot");

        var ofSpot = judge(RuleSets.KDIGO_2024_LN, spot, before, blood("SCR", -29, "50"));
        var ofDay = judge(RuleSets.KDIGO_2024_LN, timed, before, blood("SCR", -29, "50"));

        assertThat(ofSpot.category()).isEqualTo(Category.COMPLETE);
        assertThat(ofSpot.notes()).contains(said);
        assertThat(ofDay.category()).isEqualTo(Category.COMPLETE);
        assertThat(ofDay.notes()).doesNotContain(said);
        assertThat(judge(RuleSets.KDIGO_2012_PAED_NS, spot, before).notes()).isEmpty();
        assertThat(judge(RuleSets.KDIGO_2024_LN, blood("M6", 0, "50"), before).notes())
                .doesNotContain(said);
    }

    /** 27.2 mg/mmol, and 59 mg per m2 and day. */
    @Test
    void proteinPerSurfaceDoesNotOverruleARatioThatExcludesARemission() {
        var urine = new UrineCollection(DAY.minusDays(1).atTime(7, 0), DAY.atTime(7, 0));
        var values = Sheets.values(Map.of(
                "PROT_U", quantity("PROT_U", "6", "mg/dL"),
                "CREAT_U", quantity("CREAT_U", "25", "mg/dL"),
                "URINE_VOL", quantity("URINE_VOL", "1000", "mL")));

        var judged = judge(RuleSets.IPNA_SSNS_2022, Specimens.boy("D21", new DayAndTime(DAY, null), values, urine));

        assertThat(judged.category()).isEqualTo(Category.NEEDS_ALBUMIN);
    }

    @Test
    void anEarlierValueOfAVisitDoesNotOverruleALaterOneThatExcludesACompleteRemission() {
        var judged = judge(
                RuleSets.ALPORT_DEFAULT,
                urine("D21", 0, "15"),
                urine("SCR", -30, "600"),
                bounded("D21", 1, Comparison.GREATER, "210"));

        assertThat(judged.category()).isEqualTo(Category.CANNOT_TELL);
        assertThat(judged.remission()).isEqualTo(Answer.NO);
    }

    @Test
    void stripsOfOtherDaysSayNothingOfASheetWithoutOne() {
        var yesterday = Specimens.boy(null, new DayAndTime(DAY.minusDays(1), null), Specimens.strip("3+"), null);
        var today = Specimens.boy("D21", new DayAndTime(DAY, null), Specimens.strip("3+"), null);

        assertThat(judge(RuleSets.IPNA_SSNS_2022, blood("D21", 0, "50"), yesterday)
                        .category())
                .isEqualTo(Category.CANNOT_TELL);
        assertThat(judge(RuleSets.IPNA_SSNS_2022, today, yesterday).basis().nephroticRange())
                .isTrue();
    }

    @Test
    void stripsOfThreeDaysTellARemission() {
        var first = Specimens.boy(null, new DayAndTime(DAY.minusDays(2), null), Specimens.strip("NEG"), null);
        var second = Specimens.boy(null, new DayAndTime(DAY.minusDays(1), null), Specimens.strip("TRACE"), null);
        var third = Specimens.boy("D21", new DayAndTime(DAY, null), Specimens.strip("NEG"), null);

        assertThat(judge(RuleSets.IPNA_SSNS_2022, third, first, second).category())
                .isEqualTo(Category.COMPLETE);
    }

    @Test
    void aBoundedValueOfTheScreeningLeavesKidneyFunctionOpenAndSaysWhy() {
        var exact = blood("SCR", -30, "50");
        var numbers = new HashMap<String, Quantity>();
        numbers.put("CREAT_S", quantity("CREAT_S", Comparison.LESS, "30", "umol/L"));
        var bounded = Specimens.boy("D-1", -21, null, numbers);

        var judged = judge(RuleSets.KIDNEY_FUNCTION_DEFAULT, blood("D21", 0, "50"), exact, bounded);

        assertThat(judged.category()).isEqualTo(Category.CANNOT_TELL);
        assertThat(judged.missing()).contains(Message.of("response.baseline.bounded"));
        assertThat(judge(RuleSets.KIDNEY_FUNCTION_DEFAULT, blood("D21", 0, "50"), exact)
                        .category())
                .isEqualTo(Category.STABLE);
    }
}
