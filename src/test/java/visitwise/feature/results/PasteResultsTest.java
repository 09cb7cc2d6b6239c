package visitwise.feature.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.lab.pasted.AnalyteNames;
import visitwise.domain.lab.pasted.ClipboardText;
import visitwise.domain.lab.pasted.Layout;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.PasteResults.Progress;
import visitwise.feature.results.PastedRow.At;
import visitwise.feature.results.PastedRow.State;
import visitwise.storage.database.AuditTrail;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.LabResultStore;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

class PasteResultsTest extends OnBothEngines {

    private static final LocalDateTime NOW = LocalDate.of(2026, 11, 30).atTime(12, 0);
    private static final ChangeContext CHEN = ChangeContext.firstEntry("Chen Jie");
    private static final int PEOPLE = 20;

    private final ProtocolLibrary library = new ProtocolLibrary();
    private final List<ParticipantId> children = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private PasteResults paste;

    @BeforeEach
    void enrol() {
        paste = new PasteResults(database(), library);
        children.clear();
        numbers.clear();
        children.addAll(saved(change -> {
            var ward = Ward.running(change, "ISRCTN62094626");
            // Every test has people of its own: numbers are those of a study, and there is one for each test.
            var mark = ward.study().value().toString().substring(28);
            var all = new ArrayList<ParticipantId>();
            for (int i = 0; i < PEOPLE; i++) {
                var number = "ALP-" + mark + "-" + i;
                numbers.add(number);
                var id = new ParticipantStore()
                        .add(change, ward.site(), ward.participant(number))
                        .id();
                all.add(new ParticipantId(id));
            }
            return all;
        }));
    }

    /** Ten results of twenty children, the unit beside each. */
    private List<String> lines() {
        var rows = new ArrayList<String>();
        rows.add("Subject\tDate\tTime\tTest\tResult\tUnit");
        for (var number : numbers) {
            for (var result : List.of(
                    "SCr\t45\tumol/L",
                    "BUN\t4.4\tmmol/L",
                    "CysC\t0.9\tmg/L",
                    "UPRO\t0.61\tg/L",
                    "UCr\t6.6\tmmol/L",
                    "ALT\t18\tU/L",
                    "AST\t22\tU/L",
                    "WBC\t6.1\t10^9/L",
                    "PLT\t250\t10^9/L",
                    "Hb\t128\tg/L")) {
                rows.add(number + "\t2026-11-16\t8:05\t" + result);
            }
        }
        return rows;
    }

    private static PasteWanted wanted(List<String> lines) {
        var names = new AnalyteNames(ShippedCatalogue.catalogue());
        var table = ClipboardText.read(String.join("\r\n", lines));
        return new PasteWanted(Layout.guessed(table, names, Map.of()).cells(), null, null, Map.of());
    }

    private static PasteWanted answered(PasteWanted wanted, Map<Integer, PasteAnswer> answers) {
        return new PasteWanted(wanted.cells(), wanted.participant(), wanted.laboratory(), answers);
    }

    private PasteOutcome save(PasteWanted wanted) {
        return paste.save(wanted, paste.preview(wanted, NOW), CHEN, NOW, Progress.NONE);
    }

    private List<LabResult> stored() {
        return read(reading -> new LabResultStore().ofAll(reading, children)).stream()
                .map(Stored::value)
                .toList();
    }

    private List<String> withFiveBad() {
        var lines = lines();
        lines.set(1, lines.get(1).replace("SCr\t45", "SCr\t-45"));
        lines.set(17, lines.get(17).replace("2026-11-16", "2026-02-30"));
        lines.set(42, lines.get(42).replace(numbers.get(4), "NOBODY-9"));
        lines.set(103, lines.get(103).replace("mg/L", "mmHg"));
        lines.set(200, lines.get(200).replace("Hb\t128", "Hb\thigh"));
        return lines;
    }

    @Test
    void fiveBadRowsOfTwoHundredAreNamedAndNothingIsSavedUntilTheyAreLeftOut() {
        var wanted = wanted(withFiveBad());
        var preview = paste.preview(wanted, NOW);
        assertThat(preview.rows()).hasSize(200);
        assertThat(preview.bad())
                .extracting(
                        row -> row.cell().line(),
                        PastedRow::value,
                        row -> Objects.requireNonNull(row.said()).at())
                .containsExactly(
                        tuple(2, "-45", At.VALUE),
                        tuple(18, "22", At.DAY),
                        tuple(43, "4.4", At.PARTICIPANT),
                        tuple(104, "0.9", At.UNIT),
                        tuple(201, "high", At.VALUE));
        assertThat(preview.badFirst().subList(0, 5)).isEqualTo(preview.bad());
        assertThat(save(wanted)).isEqualTo(new PasteOutcome.Refused(preview, List.of()));
        assertThat(stored()).isEmpty();

        var answers = new HashMap<Integer, PasteAnswer>();
        preview.bad().forEach(row -> answers.put(row.place(), PasteAnswer.NONE.leavingOut(true)));
        assertThat(save(answered(wanted, answers))).isEqualTo(new PasteOutcome.Saved(195, 20));
        assertThat(stored()).hasSize(195);
        var child = children.getFirst();
        var entries = read(reading -> new AuditTrail().ofParticipant(reading, child.value()));
        assertThat(entries)
                .filteredOn(entry -> entry.change().field().equals("reported"))
                .hasSize(9)
                .allMatch(entry -> entry.who().equals("Chen Jie"));
    }

    @Test
    void aRowThatIsMendedIsSavedAndTheRestOfTheTableWithIt() {
        var wanted = wanted(withFiveBad());
        var answers = new HashMap<Integer, PasteAnswer>();
        paste.preview(wanted, NOW).bad().forEach(row -> answers.put(row.place(), PasteAnswer.NONE.leavingOut(true)));
        answers.put(0, PasteAnswer.NONE.mending("45 umol/L", "-45"));
        assertThat(save(answered(wanted, answers))).isEqualTo(new PasteOutcome.Saved(196, 20));
        assertThat(stored())
                .anyMatch(result -> result.analyte().equals("CREAT_S")
                        && result.participant().equals(children.getFirst())
                        && result.reported().text().equals("45"));
    }

    @Test
    void whatIsRecordedIsPassedOverAndAnotherValueIsNoPaste() {
        assertThat(save(wanted(lines()))).isEqualTo(new PasteOutcome.Saved(200, 20));
        var again = lines();
        again.set(1, again.get(1).replace("\t45", "\t46"));
        var preview = paste.preview(wanted(again), NOW);
        assertThat(preview.count(State.RECORDED)).isEqualTo(199);
        assertThat(preview.bad()).hasSize(1);
        assertThat(preview.bad().getFirst().message().orElseThrow().key()).isEqualTo("paste.problem.correction");
        assertThat(preview.bad().getFirst().message().orElseThrow().args()).contains("45 umol/L");
        assertThat(stored()).hasSize(200);
    }

    @Test
    void theSameCellTwiceIsRefusedTheSecondTime() {
        var lines = lines().subList(0, 3);
        var twice = new ArrayList<>(lines);
        twice.add(lines.get(1).replace("\t45", "\t54"));
        var bad = paste.preview(wanted(twice), NOW).bad();
        assertThat(bad).hasSize(1);
        assertThat(bad.getFirst().cell().line()).isEqualTo(4);
        assertThat(bad.getFirst().message().orElseThrow().args()).contains(2, "45");
    }

    @Test
    void aSheetOfThatTimeIsExtendedAndWhatIsOnItStays() {
        assertThat(save(wanted(lines().subList(0, 3)))).isEqualTo(new PasteOutcome.Saved(2, 1));
        assertThat(save(wanted(lines().subList(0, 6)))).isEqualTo(new PasteOutcome.Saved(3, 1));
        assertThat(stored())
                .hasSize(5)
                .extracting(LabResult::sheet)
                .containsOnly(stored().getFirst().sheet());
    }

    @Test
    void aValueThatIsNotPlausibleAsksAndIsKeptWithAReason() {
        assertThat(save(wanted(lines().subList(0, 2)))).isInstanceOf(PasteOutcome.Saved.class);
        var later = new ArrayList<>(lines().subList(0, 2));
        later.set(1, later.get(1).replace("2026-11-16", "2026-11-20").replace("\t45", "\t450"));
        var wanted = wanted(later);
        assertThat(paste.preview(wanted, NOW).bad())
                .extracting(PastedRow::state)
                .containsExactly(State.ASKS);
        assertThat(save(wanted)).isInstanceOf(PasteOutcome.Refused.class);
        var kept = answered(wanted, Map.of(0, PasteAnswer.NONE.because("repeated, haemolysed")));
        assertThat(save(kept)).isEqualTo(new PasteOutcome.Saved(1, 1));
        assertThat(stored())
                .anyMatch(result -> result.meaning()
                        .filter(meaning -> "repeated, haemolysed".equals(meaning.kept()))
                        .isPresent());
    }

    @Test
    void whoeverWasFasterIsToldAndNothingOfTheTableIsSaved() {
        var wanted = wanted(lines());
        var preview = paste.preview(wanted, NOW);
        var elsewhere = new SheetDraft(
                new SheetOf(children.get(19), null, null),
                null,
                LocalDate.of(2026, 11, 16),
                LocalTime.of(8, 5),
                null,
                Map.of("CREAT_S", Cell.of("47", "umol/L")),
                SheetDraft.Seen.NOTHING);
        assertThat(new SaveSheet(database(), library).save(elsewhere, CHEN, NOW))
                .isInstanceOf(SheetOutcome.Saved.class);

        var outcome = paste.save(wanted, preview, CHEN, NOW, Progress.NONE);
        assertThat(outcome).isInstanceOf(PasteOutcome.Changed.class);
        assertThat(((PasteOutcome.Changed) outcome).now().bad()).hasSize(1);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void whatIsStoppedHalfwayIsUndone() {
        var wanted = wanted(lines());
        var done = new ArrayList<Integer>();
        var progress = new Progress(done::add, () -> done.size() == 7);
        assertThat(paste.save(wanted, paste.preview(wanted, NOW), CHEN, NOW, progress))
                .isEqualTo(new PasteOutcome.Cancelled());
        assertThat(done).containsExactly(10, 20, 30, 40, 50, 60, 70);
        assertThat(stored()).isEmpty();
    }

    @Test
    void aNumberWithoutItsUnitAndADayToComeAreRefused() {
        var lines = new ArrayList<>(List.of(
                "Subject\tDate\tSCr\tALT",
                numbers.getFirst() + "\t2026-11-16 8:05:00\t45\t18",
                numbers.getFirst() + "\t2026-12-24\t45 umol/L\t18",
                numbers.getFirst() + "\t2026-11\t45 umol/L\t18",
                "\t2026-11-17\t45 umol/L\t18",
                numbers.getFirst() + "\t1984-02-28\t45 umol/L\t"));
        var rows = paste.preview(wanted(lines), NOW).rows();
        assertThat(rows)
                .extracting(row -> row.said() == null ? null : row.said().at())
                .containsExactly(
                        At.UNIT, At.UNIT, At.DAY, At.DAY, At.DAY, At.DAY, At.PARTICIPANT, At.PARTICIPANT, At.DAY);
        assertThat(rows.get(1).reads().time()).isEqualTo(LocalTime.of(8, 5));
    }

    @Test
    void aLaterRowOfTheTableIsReadAgainstTheEarlierOne() {
        var lines = List.of(
                "Subject\tDate\tSCr (umol/L)",
                numbers.getFirst() + "\t2026-11-20\t450",
                numbers.getFirst() + "\t2026-11-10\t45");
        assertThat(paste.preview(wanted(lines), NOW).rows())
                .extracting(PastedRow::state)
                .containsExactly(State.ASKS, State.FLAGGED);
    }
}
