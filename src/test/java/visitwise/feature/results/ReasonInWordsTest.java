package visitwise.feature.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.Message;
import visitwise.domain.lab.Interpreted;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Significance.Judgement;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.ParticipantId;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.LabResultStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

/** Whatever asks for a reason refuses one that holds no word, wherever it comes from. */
class ReasonInWordsTest extends OnBothEngines {

    private static final LocalDate DAY0 = LocalDate.of(2026, 11, 2);
    private static final LocalDateTime NOW = LocalDate.of(2026, 11, 30).atTime(12, 0);
    private static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");
    private static final ChangeContext NUMBER = new ChangeContext("Chen Jie", "45");
    private static final ChangeContext WORDS = new ChangeContext("Chen Jie", "taken late");
    private static final Message REFUSED = Message.of("results.problem.noWords", "45");

    private final ProtocolLibrary library = new ProtocolLibrary();
    private SaveSheet save;
    private OpenSheet open;
    private ParticipantId child;

    @BeforeEach
    void enrol() {
        save = new SaveSheet(database(), library);
        open = new OpenSheet(database(), library);
        child = saved(change -> new Clinic(change, Ward.running(change, "ISRCTN62094626")).enrol("MSC", DAY0));
    }

    private SheetOutcome save(SheetOf of, LocalDate day, Map<String, Cell> cells, ChangeContext context) {
        var seen = SheetDraft.Seen.of(open.open(of, NOW.toLocalDate()));
        return save.save(new SheetDraft(of, null, day, null, null, cells, seen), context, NOW);
    }

    private SpecimenId entered(LocalDate day, Map<String, Cell> cells) {
        var outcome = save(new SheetOf(child, null, null), day, cells, CHEN);
        assertThat(outcome).isInstanceOf(SheetOutcome.Saved.class);
        return ((SheetOutcome.Saved) outcome).specimen();
    }

    private static void refusesTheReason(SheetOutcome outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SheetOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(new SheetOutcome.Problem(SheetOutcome.Field.REASON, REFUSED)));
    }

    @Test
    void ofACorrection() {
        var sheet = new SheetOf(child, null, entered(DAY0, Map.of("CREAT_S", Cell.of("54", "umol/L"))));
        var corrected = Map.of("CREAT_S", Cell.of("45", "umol/L"));

        refusesTheReason(save(sheet, DAY0, corrected, NUMBER));

        assertThat(save(sheet, DAY0, corrected, WORDS)).isInstanceOf(SheetOutcome.Saved.class);
    }

    @Test
    void ofADayOutsideTheWindow() {
        var sheet = new SheetOf(child, "D7", null);
        var cells = Map.of("CREAT_S", Cell.of("45", "umol/L"));

        refusesTheReason(save(sheet, DAY0.plusDays(20), cells, NUMBER));

        assertThat(save(sheet, DAY0.plusDays(20), cells, WORDS)).isInstanceOf(SheetOutcome.Saved.class);
    }

    @Test
    void ofAJump() {
        entered(DAY0, Map.of("CREAT_S", Cell.of("45", "umol/L")));
        var jump = Map.of("CREAT_S", Cell.of("450", "umol/L").keptFor("45"));

        assertThat(save(new SheetOf(child, null, null), DAY0.plusDays(3), jump, CHEN))
                .isInstanceOfSatisfying(
                        SheetOutcome.Refused.class,
                        refused -> assertThat(refused.lines().get("CREAT_S").args())
                                .contains(REFUSED));
    }

    @Test
    void ofAJudgementThatChanges() {
        entered(DAY0, Map.of("PROT_DIP", Cell.of("2+", null)));
        var judge = new JudgeSignificance(database(), library);
        var strip = result();
        var first = new JudgeSignificance.Wanted(
                strip.id(), strip.version(), null, Judgement.NOT_CLINICALLY_SIGNIFICANT, "Dr Cao", null);

        assertThat(judge.judge(List.of(first), NUMBER)).isEqualTo(new JudgeSignificance.Result.Refused(REFUSED));
        assertThat(judge.judge(List.of(first), CHEN)).isEqualTo(new JudgeSignificance.Result.Saved(1));
    }

    @Test
    void butOneThatIsStoredKeepsNobodyFromGoingOn() {
        entered(DAY0, Map.of("CREAT_S", Cell.of("45", "umol/L")));
        var kept = Cell.of("450", "umol/L");
        var id = entered(DAY0.plusDays(3), Map.of("CREAT_S", kept.keptFor("measured twice")));
        var sheet = new SheetOf(child, null, id);
        saved(change -> {
            var store = new LabResultStore();
            var row = open.read(change.reading(), sheet, NOW.toLocalDate())
                    .result("CREAT_S")
                    .orElseThrow();
            return store.correct(change, row.with(withReason(row.value(), "45")));
        });

        var more = Map.of("CREAT_S", kept.keptFor("45"), "ALB_S", Cell.of("38", "g/L"));
        assertThat(save(sheet, DAY0.plusDays(3), more, CHEN)).isEqualTo(new SheetOutcome.Saved(id, 1, 0));
        var other = Map.of("CREAT_S", kept.keptFor("46"), "ALB_S", Cell.of("38", "g/L"));
        assertThat(save(sheet, DAY0.plusDays(3), other, WORDS)).isInstanceOf(SheetOutcome.Refused.class);
    }

    private Stored<LabResult> result() {
        return read(reading -> new LabResultStore().ofAll(reading, List.of(child)))
                .getFirst();
    }

    private static LabResult withReason(LabResult result, String reason) {
        var meaning = result.meaning().orElseThrow();
        return result.reporting(
                result.reported(),
                new Interpreted(meaning.standard(), meaning.answer(), meaning.flag(), meaning.limits(), reason));
    }
}
