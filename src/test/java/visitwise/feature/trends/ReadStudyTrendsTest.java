package visitwise.feature.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.lab.response.Category;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.lab.trend.Middle;
import visitwise.feature.trends.StudyTrends.VisitOf;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;
import visitwise.testkit.YearOfResults;

class ReadStudyTrendsTest extends OnBothEngines {

    private static final UnaryOperator<String> OPEN =
            content -> content.replace("\"value\": [\"participant\"]", "\"value\": []");

    private static final LocalDate IN_M7 = YearOfResults.DAY0.plusDays(233);
    private static final Map<String, Cell> LITTLE_PROTEIN =
            Map.of("PROT_U", Cell.of("0.1", "g/L"), "CREAT_U", Cell.of("6.6", "mmol/L"));

    private final ProtocolLibrary library = new ProtocolLibrary();

    private StudyTrends read(Ward ward) {
        return new ReadStudyTrends(database(), library).of(ward.study(), YearOfResults.NOW.toLocalDate());
    }

    private Ward alport(int... starts) {
        var ward = saved(change -> Ward.running(change, "ISRCTN62094626"));
        for (int start : starts) {
            new YearOfResults(database(), library).of(ward, "MSC", start);
        }
        return ward;
    }

    private void creatinine(Ward ward, String arm, String visit) {
        var who = saved(change -> new Clinic(change, ward).enrol(arm, YearOfResults.DAY0));
        new YearOfResults(database(), library)
                .enter(who, visit, YearOfResults.DAY0.plusDays(30), Map.of("CREAT_S", Cell.of("45", "umol/L")));
    }

    @Test
    void visitsStandInTheOrderOfTheProtocolUpToTheLastWithAValue() {
        assertThat(read(alport(80, 90, 99)).visits())
                .extracting(VisitOf::code)
                .containsExactly("D0", "D7", "D14", "D21", "M1", "M2", "M3", "M4", "M5", "M6");
    }

    @Test
    void medianAndQuartilesAreOfAllWhoHaveAValue() {
        var groups = StudyGroup.of(read(alport(80, 90, 99)), Topic.UPCR, false, false);
        assertThat(groups).hasSize(1);
        assertThat(Middle.of(groups.getFirst().values(0, false))).isInstanceOfSatisfying(Middle.Told.class, told -> {
            assertThat(told.quartiles().count()).isEqualTo(3);
            assertThat(told.quartiles().median().doubleValue()).isBetween(136.3, 136.4);
        });
        assertThat(groups.getFirst().values(6, false)).isEmpty();
        assertThat(Middle.of(groups.getFirst().values(8, false))).isEqualTo(new Middle.CannotTell(3, 3));
    }

    @Test
    void theChangeIsFromTheLastValueBeforeTheFirstInfusion() {
        var group = StudyGroup.of(read(alport(80)), Topic.UPCR, false, true).getFirst();
        assertThat(group.values(0, true))
                .singleElement()
                .satisfies(value -> assertThat(value.number()).isEqualByComparingTo("0"));
        assertThat(group.values(9, true))
                .singleElement()
                .satisfies(value -> assertThat(value.number().doubleValue()).isLessThan(-50));
    }

    @Test
    void theShareInRemissionCountsOnlyThoseWhoCanBeJudged() {
        var trends = read(alport(80, 90, 99));
        var kind = RuleSet.Kind.URINE_PROTEIN;
        assertThat(RemissionCount.of(trends.people(), kind, 0).isNobody()).isTrue();
        assertThat(RemissionCount.of(trends.people(), kind, 1)).isEqualTo(new RemissionCount(0, 3, 0, 0, 0, 0));
        assertThat(RemissionCount.of(trends.people(), kind, 8)).isEqualTo(new RemissionCount(0, 3, 3, 0, 0, 0));
    }

    @Test
    void whereTheStaffKnowsTheArmOnlyPaperKeepsQuiet() {
        var ward = saved(change -> Ward.running(change, "NCT04318600"));
        creatinine(ward, "MSC", "M3");
        creatinine(ward, "CONTROL", "M3");
        assertThat(read(ward).arms()).hasSize(2);
        assertThat(read(ward).tellsBaseline()).isTrue();
        var trends = read(ward).onPaper();
        assertThat(trends.arms()).isEmpty();
        assertThat(trends.people())
                .hasSize(2)
                .allSatisfy(person -> assertThat(person.arm()).isNull());
        assertThat(trends.people().getFirst().courses())
                .isEqualTo(trends.people().getLast().courses());
        assertThat(trends.tellsBaseline()).isFalse();
    }

    @Test
    void aStudyMaskedFromTheStaffTellsNoArm() {
        var ward = saved(change -> Ward.running(change, "NCT07240987"));
        creatinine(ward, "DKD-MSC", "M1");
        creatinine(ward, "NON-DKD", "M1");
        var trends = read(ward);
        assertThat(trends.arms()).isEmpty();
        assertThat(trends.people()).extracting(person -> person.arm()).containsOnlyNulls();
    }

    @Test
    void anOpenStudyTellsItsArmsApart() {
        var ward = saved(change -> Ward.running(change, "NCT04562025", OPEN));
        creatinine(ward, "MSC", "W4");
        creatinine(ward, "MSC", "W4");
        creatinine(ward, "PLACEBO", "W4");
        var trends = read(ward);
        assertThat(trends.arms()).hasSize(2);
        assertThat(StudyGroup.of(trends, Topic.CREATININE, true, false))
                .extracting(group -> group.people().size())
                .containsExactlyInAnyOrder(2, 1);
        assertThat(StudyGroup.of(trends, Topic.CREATININE, false, false)).hasSize(1);
    }

    @Test
    void aSpecimenWithoutAVisitIsCountedAndNotPlaced() {
        var ward = alport(80);
        var who = saved(change -> new Clinic(change, ward).enrol("MSC", YearOfResults.DAY0));
        new YearOfResults(database(), library)
                .enter(who, null, YearOfResults.DAY0.plusDays(3), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        assertThat(read(ward).unplaced()).isEqualTo(1);
    }

    private YearOfResults year() {
        return new YearOfResults(database(), library);
    }

    private RemissionCount protein(Ward ward, int visit) {
        return RemissionCount.of(read(ward).people(), RuleSet.Kind.URINE_PROTEIN, visit);
    }

    private Category inM7(Ward ward) {
        return read(ward)
                .people()
                .getFirst()
                .judgement(RuleSet.Kind.URINE_PROTEIN, 10)
                .orElseThrow()
                .category();
    }

    @Test
    void urineIsJudgedAlsoWhereBloodOfTheVisitCameLater() {
        var ward = saved(change -> Ward.running(change, "ISRCTN62094626"));
        var child = year().of(ward, "MSC", 80);
        year().enter(child, "M7", IN_M7, LITTLE_PROTEIN);
        year().enterAnother(child, "M7", IN_M7.atTime(8, 30), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        assertThat(protein(ward, 10)).isEqualTo(new RemissionCount(0, 0, 0, 1, 0, 0));
    }

    @Test
    void ofTwoUrinesOfAVisitTheLastThatCanBeJudgedCounts() {
        var ward = saved(change -> Ward.running(change, "ISRCTN62094626"));
        var child = year().of(ward, "MSC", 80);
        year().enter(child, "M7", IN_M7, LITTLE_PROTEIN);
        year().enterAnother(
                        child,
                        "M7",
                        IN_M7.plusDays(1).atTime(8, 0),
                        Map.of("PROT_U", Cell.of("<2", "g/L"), "CREAT_U", Cell.of("6.6", "mmol/L")));
        assertThat(protein(ward, 10)).isEqualTo(new RemissionCount(0, 0, 0, 1, 0, 0));
        year().enterAnother(
                        child,
                        "M7",
                        IN_M7.plusDays(2).atTime(8, 0),
                        Map.of("PROT_U", Cell.of("0.9", "g/L"), "CREAT_U", Cell.of("6.6", "mmol/L")));
        assertThat(protein(ward, 10)).isEqualTo(new RemissionCount(0, 1, 0, 0, 0, 0));
    }

    @Test
    void albuminOfTheBloodOfTheVisitIsLookedAtBesideItsUrine() {
        var ward = saved(change -> Ward.running(
                change,
                "ISRCTN62094626",
                content ->
                        content.replace("\"ALPORT_DEFAULT\", \"confirmation\": \"next-visit\"", "\"IPNA_SSNS_2022\"")));
        var child = year().of(ward, "MSC", 80);
        year().enter(child, "M7", IN_M7, Map.of("PROT_U", Cell.of("0.6", "g/L"), "CREAT_U", Cell.of("6.6", "mmol/L")));
        assertThat(inM7(ward)).isEqualTo(Category.NEEDS_ALBUMIN);
        year().enterAnother(child, "M7", IN_M7.plusDays(1).atTime(8, 0), Map.of("ALB_S", Cell.of("38", "g/L")));
        assertThat(inM7(ward)).isEqualTo(Category.PARTIAL);
        assertThat(protein(ward, 10)).isEqualTo(new RemissionCount(0, 1, 0, 0, 0, 0));
    }

    @Test
    void whatIsTakenOnTheDayOfTheFirstDoseAfterItIsNoBaseline() {
        var ward = alport(80);
        assertThat(protein(ward, 0).isNobody()).isTrue();
        var child = year().of(ward, "MSC", 90);
        year().enterAnother(child, "D0", YearOfResults.DAY0.atTime(15, 0), LITTLE_PROTEIN);
        assertThat(protein(ward, 0)).isEqualTo(new RemissionCount(0, 1, 1, 0, 0, 0));
        assertThat(StudyGroup.of(read(ward), Topic.UPCR, false, true).getFirst().people())
                .extracting(person -> person.course(Topic.UPCR).orElseThrow().baseline())
                .extracting(baseline -> baseline.doubleValue())
                .satisfiesExactly(
                        first -> assertThat(first).isBetween(121.2, 121.3),
                        other -> assertThat(other).isBetween(136.3, 136.4));
    }

    @Test
    void thatNothingCouldBeWorkedOutLaterTakesNoNumberAway() {
        var ward = alport(80);
        var child = saved(change -> new Clinic(change, ward).enrol("MSC", YearOfResults.DAY0));
        var collected = Map.of("PROT_U", Cell.of("0.1", "g/L"), "URINE_VOL", Cell.of("1180", "mL"));
        year().enter(child, "M6", YearOfResults.DAY0.plusDays(202), collected);
        year().enterAnother(child, "M6", YearOfResults.DAY0.plusDays(202).atTime(11, 0), collected);
        assertThat(read(ward)
                        .people()
                        .getLast()
                        .course(Topic.PROTEIN_24H)
                        .orElseThrow()
                        .values())
                .hasEntrySatisfying(
                        9,
                        value -> assertThat(value.number().orElseThrow().standard())
                                .isEqualByComparingTo("0.118"));
    }

    @Test
    void whoGetsNoInfusionIsJudgedFromTheDayTheVisitsCountFrom() {
        var ward = saved(change -> Ward.running(change, "NCT04318600"));
        var control = saved(change -> new Clinic(change, ward).enrol("CONTROL", YearOfResults.DAY0));
        year().enter(control, "M0", YearOfResults.DAY0, Map.of("RBC_U_HPF", Cell.of("20", "/[HPF]")));
        year().enter(control, "M3", YearOfResults.DAY0.plusDays(90), Map.of("RBC_U_HPF", Cell.of("2", "/[HPF]")));
        assertThat(RemissionCount.of(read(ward).people(), RuleSet.Kind.HAEMATURIA, 3))
                .isEqualTo(new RemissionCount(1, 1, 0, 0, 0, 0));
        assertThat(RemissionCount.of(read(ward).people(), RuleSet.Kind.HAEMATURIA, 0)
                        .isNobody())
                .isTrue();
    }
}
