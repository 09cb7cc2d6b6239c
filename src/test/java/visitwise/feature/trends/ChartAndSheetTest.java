package visitwise.feature.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.lab.response.Category;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.OpenSheet;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.feature.results.SheetReader;
import visitwise.feature.results.Verdict;
import visitwise.feature.trends.StudyTrends.PersonOf;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;
import visitwise.testkit.YearOfResults;

/** The sheet of a visit and the chart of the study say the same of it. */
class ChartAndSheetTest extends OnBothEngines {

    private static final LocalDate TODAY = YearOfResults.NOW.toLocalDate();
    private static final LocalDate IN_M7 = YearOfResults.DAY0.plusDays(233);
    private static final int M7 = 10;
    private static final ChangeContext CHEN = new ChangeContext("Chen Jie", "taken on that day");

    private final ProtocolLibrary library = new ProtocolLibrary();
    private Ward ward;
    private ParticipantId child;

    @BeforeEach
    void treat() {
        ward = saved(change -> Ward.running(change, "ISRCTN62094626"));
        child = new YearOfResults(database(), library).of(ward, "MSC", 80);
    }

    private static Map<String, Cell> urine(String protein) {
        return Map.of("PROT_U", Cell.of(protein, "g/L"), "CREAT_U", Cell.of("6.6", "mmol/L"));
    }

    private static Map<String, Cell> blood(String creatinine) {
        return Map.of("CREAT_S", Cell.of(creatinine, "umol/L"));
    }

    private SheetDraft draft(
            @Nullable String visit, LocalDate day, @Nullable LocalTime time, Map<String, Cell> measured) {
        var cells = new HashMap<String, Cell>();
        measured.forEach((analyte, cell) -> cells.put(analyte, cell.keptFor("measured twice")));
        return new SheetDraft(
                new SheetOf(child, visit, null, true), null, day, time, null, cells, SheetDraft.Seen.NOTHING);
    }

    private void save(SheetDraft draft) {
        assertThat(new SaveSheet(database(), library).save(draft, CHEN, YearOfResults.NOW))
                .isInstanceOf(SheetOutcome.Saved.class);
    }

    /** What a sheet says while it is typed. */
    private List<Judgement> onTheSheet(SheetDraft draft) {
        var sheet = new OpenSheet(database(), library).open(draft.of(), TODAY);
        return Verdict.of(sheet, draft, SheetReader.read(sheet, draft)).responses();
    }

    private PersonOf inTheChart() {
        return new ReadStudyTrends(database(), library)
                .of(ward.study(), TODAY)
                .people()
                .getFirst();
    }

    private static Judgement of(List<Judgement> judgements, RuleSet.Kind kind) {
        return judgements.stream()
                .filter(judgement -> judgement.ruleSet().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everySpecimenOfADayBeforeTreatmentCountsForTheBaseline() {
        var before = inTheChart().course(Topic.EGFR).orElseThrow().baseline();
        save(draft("D0", YearOfResults.DAY0, LocalTime.of(8, 30), blood("60")));
        save(draft(null, YearOfResults.DAY0.minusDays(3), LocalTime.of(8, 5), blood("52")));
        var now = draft("M7", IN_M7, LocalTime.of(8, 5), blood("45"));

        var sheet = of(onTheSheet(now), RuleSet.Kind.KIDNEY_FUNCTION);
        save(now);

        var chart = inTheChart();
        assertThat(chart.judged().get(RuleSet.Kind.KIDNEY_FUNCTION)).containsEntry(M7, sheet);
        assertThat(chart.course(Topic.EGFR).orElseThrow().baseline())
                .isEqualByComparingTo(sheet.basis().baseline().quantity().standard())
                .isLessThan(before);
        // by CKiD U25 kidney function goes as one over creatinine: of 44, 60 and 52
        var part = sheet.basis().baseline().quantity().standard().doubleValue() / before.doubleValue();
        assertThat(part).isBetween(0.85, 0.87);
    }

    @Test
    void aBoundedValueOfTheSameDayLeavesAnExactOneStanding() {
        save(draft("M7", IN_M7, LocalTime.of(8, 5), urine("0.1")));
        var bounded = draft("M7", IN_M7, LocalTime.of(15, 0), urine("<2"));

        var sheet = of(onTheSheet(bounded), RuleSet.Kind.URINE_PROTEIN);
        save(bounded);

        assertThat(sheet.category()).isEqualTo(Category.COMPLETE);
        assertThat(inTheChart().judged().get(RuleSet.Kind.URINE_PROTEIN)).containsEntry(M7, sheet);
    }

    @Test
    void ofOneDayASpecimenWithoutATimeComesFirst() {
        save(draft("M7", IN_M7, LocalTime.of(8, 5), urine("0.1")));
        var untimed = draft("M7", IN_M7, null, Map.of("PROTCRT_U", Cell.of("900", "mg/g{creat}")));

        var sheet = of(onTheSheet(untimed), RuleSet.Kind.URINE_PROTEIN);
        save(untimed);

        var chart = inTheChart();
        assertThat(sheet.category()).isEqualTo(Category.COMPLETE);
        assertThat(chart.judged().get(RuleSet.Kind.URINE_PROTEIN)).containsEntry(M7, sheet);
        assertThat(chart.course(Topic.UPCR).orElseThrow().values().get(M7).number())
                .hasValueSatisfying(number ->
                        assertThat(number.standard()).isBetween(new BigDecimal("15.1"), new BigDecimal("15.2")));
    }
}
