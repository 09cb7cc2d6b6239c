package visitwise.feature.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Reported;
import visitwise.domain.lab.Significance.Judgement;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.feature.participantfile.RecordVisit;
import visitwise.feature.participantfile.VisitRecord;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.lab.InboxSearch;
import visitwise.storage.lab.LabResultStore;
import visitwise.storage.participant.VisitStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class InboxTest extends OnBothEngines {

    private static final LocalDate DAY0 = LocalDate.of(2026, 11, 2);
    private static final LocalDateTime NOW = LocalDate.of(2026, 11, 30).atTime(12, 0);
    private static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");

    private final ProtocolLibrary library = new ProtocolLibrary();
    private ListInbox inbox;
    private JudgeSignificance judge;
    private Ward ward;

    @BeforeEach
    void open() {
        inbox = new ListInbox(database(), library);
        judge = new JudgeSignificance(database(), library);
        ward = saved(change -> Ward.running(change, "ISRCTN62094626"));
    }

    private ParticipantId child() {
        return saved(change -> new Clinic(change, ward).enrol("MSC", DAY0));
    }

    private void held(ParticipantId child, String visit, LocalDate on, String... notDone) {
        var lines = List.of(notDone).stream()
                .map(code -> new VisitRecord.Done(code, 0, false, "tube broke"))
                .toList();
        int seen = read(reading -> new VisitStore().of(reading, child)).stream()
                .mapToInt(row -> row.version())
                .findFirst()
                .orElse(0);
        var record = new VisitRecord(child, visit, seen, new VisitOutcome.Occurred(on), null, lines);
        assertThat(new RecordVisit(database(), library).record(record, CHEN, NOW))
                .extracting(Object::toString)
                .asString()
                .startsWith("Saved");
    }

    private void enter(ParticipantId child, @Nullable String visit, LocalDate on, Map<String, Cell> cells) {
        var draft = new SheetDraft(
                new SheetOf(child, visit, null), null, on, LocalTime.of(8, 5), null, cells, SheetDraft.Seen.NOTHING);
        assertThat(new SaveSheet(database(), library).save(draft, CHEN, NOW)).isInstanceOf(SheetOutcome.Saved.class);
    }

    private Inbox list() {
        return inbox.list(new Inbox.Narrowed(ward.study(), ""));
    }

    private JudgeSignificance.Wanted wanted(Inbox.Abnormal row, Judgement judgement) {
        return new JudgeSignificance.Wanted(
                row.row().row(),
                row.row().version(),
                row.judged().map(judged -> judged.at()).orElse(null),
                judgement,
                "Dr Wang",
                null);
    }

    @Test
    void aVisitThatTookPlaceWaitsForItsResultsUntilAllAreEntered() {
        var child = child();
        assertThat(list().expected()).isEmpty();

        held(child, "D0", DAY0);

        var expected = list().expected().getFirst();
        assertThat(list().expected()).hasSize(1);
        assertThat(expected.label()).isNotNull();
        assertThat(expected.row().on()).isEqualTo(DAY0);
        assertThat(expected.row().begun()).isFalse();
        assertThat(expected.missing()).extracting(Analyte::code).contains("PROT_U", "CREAT_S");

        enter(child, "D0", DAY0, Map.of("CREAT_S", Cell.of("45", "umol/L")));

        assertThat(list().expected().getFirst().row().begun()).isTrue();
        assertThat(list().expected().getFirst().missing())
                .extracting(Analyte::code)
                .contains("PROT_U")
                .doesNotContain("CREAT_S");
    }

    @Test
    void nothingIsMissingOnceEverythingIsEnteredOrSaidNotToBeDone() {
        var child = child();
        held(child, "D0", DAY0, "CREA");
        assertThat(list().expected().getFirst().missing())
                .extracting(Analyte::code)
                .doesNotContain("CREAT_S");
        var cells = new HashMap<String, Cell>();
        list().expected().getFirst().missing().forEach(analyte -> cells.put(analyte.code(), Cell.of("not done", null)));

        enter(child, "D0", DAY0, cells);

        assertThat(list().expected()).isEmpty();
        assertThat(list().expectedInAll()).isZero();
    }

    @Test
    void theOldestComesFirstAndTheListIsNarrowedByNumberNameAndStudy() {
        var later = child();
        var earlier = child();
        held(later, "D0", DAY0.plusDays(1));
        held(earlier, "D0", DAY0);

        assertThat(list().expected())
                .extracting(row -> row.row().who().participant())
                .containsExactly(earlier, later);
        var number = list().expected().getFirst().row().who().number();
        assertThat(inbox.list(new Inbox.Narrowed(ward.study(), number)).expected())
                .hasSize(1);
        assertThat(inbox.list(new Inbox.Narrowed(ward.study(), "%")).expected()).isEmpty();
        var other = saved(change -> Ward.running(change, "ISRCTN62094626"));
        assertThat(inbox.list(new Inbox.Narrowed(other.study(), "")).expected()).isEmpty();
        assertThat(inbox.list(new Inbox.Narrowed(other.study(), "")).studies())
                .extracting(Inbox.Study::id)
                .contains(ward.study(), other.study());
    }

    @Test
    void ofOneDayAValueWithATimeIsTheOneBefore() {
        var child = child();
        var before = DAY0.minusDays(3);
        enter(child, null, before, Map.of("PROT_DIP", Cell.of("1+", null)));
        saved(change -> new LabResultStore()
                .addAll(
                        change,
                        ward.site(),
                        List.of(new LabResult(
                                child,
                                ward.specimen(change, child, before),
                                null,
                                "PROT_DIP",
                                new Reported("3+", null, null, null),
                                new DayAndTime(before, null),
                                null))));
        enter(child, null, DAY0, Map.of("PROT_DIP", Cell.of("2+", null)));

        assertThat(list().unjudged().getLast().row().context().before())
                .isNotNull()
                .extracting(InboxSearch.Before::reported)
                .isEqualTo("1+");
    }

    @Test
    void anAbnormalResultWaitsForItsJudgementWithTheValueBefore() {
        var child = child();
        enter(child, null, DAY0.minusDays(3), Map.of("PROT_DIP", Cell.of("1+", null)));
        enter(child, null, DAY0, Map.of("PROT_DIP", Cell.of("2+", null)));

        var rows = list().unjudged();

        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().row().context().before()).isNotNull();
        assertThat(rows.getLast().row().context().before().reported()).isEqualTo("1+");
        assertThat(rows.getFirst().row().context().before()).isNull();
        assertThat(rows.getLast().row().result().meaning().orElseThrow().flag()).isEqualTo(Flag.ABNORMAL);

        var all = rows.stream()
                .map(row -> wanted(row, Judgement.CLINICALLY_SIGNIFICANT))
                .toList();
        assertThat(judge.judge(all, CHEN)).isEqualTo(new JudgeSignificance.Result.Saved(2));

        assertThat(list().unjudged()).isEmpty();
        assertThat(list().unjudgedInAll()).isZero();
        assertThat(list().judged()).hasSize(2).allSatisfy(row -> {
            assertThat(row.judged().orElseThrow().by()).isEqualTo("Dr Wang");
            assertThat(row.judged().orElseThrow().judgement()).isEqualTo(Judgement.CLINICALLY_SIGNIFICANT);
        });
    }

    @Test
    void aJudgementIsChangedOnlyWithAReasonAndOneMadeMeanwhileIsTold() {
        var child = child();
        enter(child, null, DAY0, Map.of("PROT_DIP", Cell.of("2+", null)));
        var seen = list().unjudged().getFirst();
        judge.judge(List.of(wanted(seen, Judgement.CLINICALLY_SIGNIFICANT)), CHEN);

        assertThat(judge.judge(List.of(wanted(seen, Judgement.NOT_CLINICALLY_SIGNIFICANT)), CHEN))
                .isInstanceOfSatisfying(
                        JudgeSignificance.Result.Conflict.class,
                        conflict -> assertThat(conflict.how().key()).isEqualTo("results.significance.judgedMeanwhile"));
        var again = wanted(list().judged().getFirst(), Judgement.NOT_CLINICALLY_SIGNIFICANT);
        assertThat(judge.judge(List.of(again), CHEN)).isInstanceOf(JudgeSignificance.Result.Refused.class);
        assertThat(judge.judge(List.of(again), new ChangeContext("Chen Jie", "wrong row")))
                .isEqualTo(new JudgeSignificance.Result.Saved(1));
        assertThat(list().judged().getFirst().judged().orElseThrow().judgement())
                .isEqualTo(Judgement.NOT_CLINICALLY_SIGNIFICANT);
    }

    @Test
    void aMaskedStudyTellsNothingByWhatIsMissing() {
        ward = saved(change -> Ward.running(change, "NCT06731192"));
        var arms = saved(change -> library.of(change.reading(), ward.version()).arms());
        var found = arms.stream()
                .map(arm -> {
                    var child = saved(change -> new Clinic(change, ward).enrol(arm.code(), DAY0));
                    held(child, "INF1", DAY0);
                    return list().expected().stream()
                            .filter(row -> row.row().who().participant().equals(child))
                            .map(row -> row.label() + " "
                                    + row.missing().stream().map(Analyte::code).toList())
                            .toList();
                })
                .distinct()
                .toList();

        assertThat(arms).hasSizeGreaterThan(1);
        assertThat(found).hasSize(1);
    }
}
