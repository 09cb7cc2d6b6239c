package visitwise.feature.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
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
import visitwise.storage.database.ChangeContext;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;
import visitwise.testkit.YearOfResults;

/** Cells that are too numerous to count are judged alike on the sheet and in the chart, and drawn in none. */
class TooManyInChartTest extends OnBothEngines {

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

    /** What a sheet of M7 says while it is typed; then it is saved. */
    private List<Judgement> typed(int hour, String cells) {
        var draft = new SheetDraft(
                new SheetOf(child, "M7", null, true),
                null,
                IN_M7,
                LocalTime.of(hour, 5),
                null,
                Map.of("RBC_U_VOL", Cell.of(cells, "/uL").keptFor("measured twice")),
                SheetDraft.Seen.NOTHING);
        var sheet = new OpenSheet(database(), library).open(draft.of(), TODAY);
        var judged = Verdict.of(sheet, draft, SheetReader.read(sheet, draft)).responses();
        assertThat(new SaveSheet(database(), library).save(draft, CHEN, YearOfResults.NOW))
                .isInstanceOf(SheetOutcome.Saved.class);
        return judged;
    }

    private static Judgement haematuria(List<Judgement> judged) {
        return judged.stream()
                .filter(judgement -> judgement.ruleSet().kind() == RuleSet.Kind.HAEMATURIA)
                .findFirst()
                .orElseThrow();
    }

    private StudyTrends.PersonOf inTheChart() {
        return new ReadStudyTrends(database(), library)
                .of(ward.study(), TODAY)
                .people()
                .getFirst();
    }

    @Test
    void theNumberBeforeItOfTheVisitIsNoRemission() {
        assertThat(haematuria(typed(8, "2")).category()).isEqualTo(Category.REMISSION);

        var sheet = haematuria(typed(15, "TNTC"));

        assertThat(sheet.category()).isEqualTo(Category.CANNOT_TELL);
        assertThat(inTheChart().judged().get(RuleSet.Kind.HAEMATURIA)).containsEntry(M7, sheet);
    }

    @Test
    void itIsDrawnInNoChart() {
        typed(15, "TNTC");

        assertThat(inTheChart().course(Topic.RED_CELLS_VOLUME).orElseThrow().values())
                .isNotEmpty()
                .doesNotContainKey(M7);
        assertThat(new ReadTrends(database(), library)
                        .of(child, TODAY)
                        .trend(Topic.RED_CELLS_VOLUME)
                        .courses()
                        .getFirst()
                        .values())
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value.collected().day()).isBefore(IN_M7));
    }
}
