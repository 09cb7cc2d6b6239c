package visitwise.feature.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static visitwise.testkit.YearOfResults.DAY0;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import visitwise.domain.dosing.Amount;
import visitwise.domain.dosing.Infusion;
import visitwise.domain.lab.UrineCollection;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.lab.panel.ResponseInput;
import visitwise.domain.lab.response.Category;
import visitwise.domain.lab.response.Judgement;
import visitwise.domain.lab.response.RuleSet;
import visitwise.domain.lab.response.RuleSets;
import visitwise.domain.participant.BodySize;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.OpenSheet;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.feature.results.SheetReader;
import visitwise.feature.results.Verdict;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.dosing.InfusionStore;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;
import visitwise.testkit.YearOfResults;

/** By every shipped rule set, the sheet of a visit and the chart of the study say the same of every kind of value. */
class RuleSetsInChartAndSheetTest extends OnBothEngines {

    private static final LocalDate TODAY = YearOfResults.NOW.toLocalDate();
    private static final LocalDate IN_M7 = DAY0.plusDays(233);
    private static final String M7 = "M7";
    private static final ChangeContext CHEN = new ChangeContext("Chen Jie", "taken on that day");

    /** One for each way in which a visit can be judged. */
    private enum Case {
        RATIO_REPORTED(Map.of("PROTCRT_U", Cell.of("100", "mg/g{creat}"), "CREAT_S", Cell.of("45", "umol/L"))),
        RATIO_WORKED_OUT(urine("0.1")),
        RATIO_OF_A_TIMED_COLLECTION(Map.of(
                "PROT_U", Cell.of("0.05", "g/L"),
                "CREAT_U", Cell.of("6.6", "mmol/L"),
                "URINE_VOL", Cell.of("1180", "mL"),
                "CREAT_S", Cell.of("45", "umol/L"))),
        ALBUMIN_BESIDE_A_RATIO(Map.of(
                "PROT_U", Cell.of("0.6", "g/L"),
                "CREAT_U", Cell.of("6.6", "mmol/L"),
                "ALB_S", Cell.of("38", "g/L"))),
        A_DAY_REPORTED(Map.of("PROT_24H", Cell.of("0.3", "g/(24.h)"), "CREAT_S", Cell.of("45", "umol/L"))),
        /** 59 mg a day, 58 mg per m2: without creatinine in urine there is no ratio. */
        A_DAY_AND_SURFACE_WORKED_OUT(Map.of(
                "PROT_U", Cell.of("0.05", "g/L"),
                "URINE_VOL", Cell.of("1180", "mL"),
                "CREAT_S", Cell.of("45", "umol/L"))),
        THREE_STRIPS(Map.of("PROT_DIP", Cell.of("-", null))),
        FILTRATION(Map.of("CREAT_S", Cell.of("70", "umol/L"))),
        CELLS_PER_FIELD(Map.of("RBC_U_HPF", Cell.of("2", "/[HPF]"))),
        CELLS_PER_VOLUME(Map.of("RBC_U_VOL", Cell.of("5", "/uL")));

        private final Map<String, Cell> cells;

        Case(Map<String, Cell> cells) {
            this.cells = cells;
        }
    }

    private final ProtocolLibrary library = new ProtocolLibrary();

    private static Map<String, Cell> urine(String protein) {
        return Map.of("PROT_U", Cell.of(protein, "g/L"), "CREAT_U", Cell.of("6.6", "mmol/L"));
    }

    private Ward ward(RuleSets protein) {
        return saved(change -> Ward.running(change, "ISRCTN62094626", content -> {
            var settings = protein == RuleSets.ALPORT_DEFAULT ? ", \"confirmation\": \"next-visit\"" : "";
            var changed = content.replace(
                    "\"ALPORT_DEFAULT\", \"confirmation\": \"next-visit\"", "\"" + protein.name() + "\"" + settings);
            assertThat(changed).contains("\"ruleSet\": \"" + protein.name() + "\"");
            return changed;
        }));
    }

    /** Somebody measured in every way before the first dose. */
    private ParticipantId treated(Ward ward) {
        var child = saved(change -> {
            var id = new Clinic(change, ward).enrol("MSC", DAY0);
            for (int month : new int[] {-1, 7}) {
                var size = new BodySize(id, DAY0.plusMonths(month), new BigDecimal("131"), new BigDecimal("28.6"));
                new BodySizeStore().add(change, ward.site(), size);
            }
            var dose = Infusion.planned(id, null, 1, new Amount(new BigDecimal("20"), "10^6 cells"))
                    .timed(DAY0.atTime(9, 0), DAY0.atTime(9, 25));
            new InfusionStore().add(change, ward.site(), dose);
            return id;
        });
        var before = new HashMap<>(urine("0.8"));
        before.put("URINE_VOL", Cell.of("1180", "mL"));
        before.put("CREAT_S", Cell.of("44", "umol/L"));
        before.put("RBC_U_HPF", Cell.of("20", "/[HPF]"));
        before.put("RBC_U_VOL", Cell.of("110", "/uL"));
        save(draft(child, "D0", DAY0, before));
        return child;
    }

    private static SheetDraft draft(ParticipantId child, String visit, LocalDate day, Map<String, Cell> measured) {
        var cells = new HashMap<String, Cell>();
        measured.forEach((analyte, cell) -> cells.put(analyte, cell.keptFor("measured twice")));
        var urine = measured.containsKey("URINE_VOL")
                ? new UrineCollection(day.minusDays(1).atTime(7, 0), day.atTime(7, 0))
                : null;
        var of = new SheetOf(child, visit, null, true);
        return new SheetDraft(of, null, day, LocalTime.of(8, 5), urine, cells, SheetDraft.Seen.NOTHING);
    }

    private void save(SheetDraft draft) {
        assertThat(new SaveSheet(database(), library).save(draft, CHEN, YearOfResults.NOW))
                .isInstanceOf(SheetOutcome.Saved.class);
    }

    /** What the sheet says while it is typed, which is saved then. */
    private Map<RuleSet.Kind, Judgement> onTheSheet(ParticipantId child, Case measured) {
        if (measured == Case.THREE_STRIPS) {
            save(draft(child, M7, IN_M7.minusDays(2), measured.cells));
            save(draft(child, M7, IN_M7.minusDays(1), measured.cells));
        }
        var draft = draft(child, M7, IN_M7, measured.cells);
        var sheet = new OpenSheet(database(), library).open(draft.of(), TODAY);
        var judged = new HashMap<RuleSet.Kind, Judgement>();
        Verdict.of(sheet, draft, SheetReader.read(sheet, draft))
                .responses()
                .forEach(judgement -> judged.put(judgement.ruleSet().kind(), judgement));
        save(draft);
        return judged;
    }

    private static Map<RuleSet.Kind, Judgement> inTheChart(StudyTrends trends, Case measured) {
        var visit = trends.visits().stream().map(of -> of.code()).toList().indexOf(M7);
        var judged = new HashMap<RuleSet.Kind, Judgement>();
        for (var kind : RuleSet.Kind.values()) {
            trends.people().get(measured.ordinal()).judgement(kind, visit).ifPresent(of -> judged.put(kind, of));
        }
        return judged;
    }

    private Map<Case, Map<RuleSet.Kind, Judgement>> compared(RuleSets protein, SoftAssertions soft) {
        var ward = ward(protein);
        var sheets = new HashMap<Case, Map<RuleSet.Kind, Judgement>>();
        for (var measured : Case.values()) {
            sheets.put(measured, onTheSheet(treated(ward), measured));
        }
        var trends = new ReadStudyTrends(database(), library).of(ward.study(), TODAY);
        sheets.forEach((measured, sheet) -> soft.assertThat(inTheChart(trends, measured))
                .as(protein + " of " + measured)
                .isEqualTo(sheet));
        return sheets;
    }

    @Test
    void theChartJudgesEveryVisitAsItsSheetDoes() {
        var soft = new SoftAssertions();
        var asked = EnumSet.noneOf(RuleSets.class);
        var told = EnumSet.noneOf(Case.class);
        for (var protein : RuleSets.values()) {
            if (protein.kind() == RuleSet.Kind.URINE_PROTEIN) {
                compared(protein, soft)
                        .forEach((measured, sheet) -> sheet.values().forEach(judgement -> {
                            asked.add(RuleSets.of(judgement.ruleSet().id()).orElseThrow());
                            if (judgement.category().isJudged()) {
                                told.add(measured);
                            }
                        }));
            }
        }
        soft.assertThat(asked).isEqualTo(EnumSet.allOf(RuleSets.class));
        soft.assertThat(told).isEqualTo(EnumSet.allOf(Case.class));
        soft.assertAll();
    }

    @Test
    void proteinPerBodySurfaceIsEnoughForTheChart() {
        var ward = ward(RuleSets.IPNA_SSNS_2022);
        onTheSheet(treated(ward), Case.A_DAY_AND_SURFACE_WORKED_OUT);
        var people =
                new ReadStudyTrends(database(), library).of(ward.study(), TODAY).people();

        assertThat(people.getFirst().judged().get(RuleSet.Kind.URINE_PROTEIN).values())
                .extracting(Judgement::category)
                .containsExactly(Category.COMPLETE);
    }

    @Test
    void everythingThatJudgingReadsIsMeasuredHere() {
        var measured = new HashSet<String>();
        for (var one : Case.values()) {
            measured.addAll(one.cells.keySet());
        }
        assertThat(measured).containsAll(ResponseInput.analytes());
    }
}
