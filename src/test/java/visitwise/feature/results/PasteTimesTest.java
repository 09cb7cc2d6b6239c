package visitwise.feature.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.lab.pasted.AnalyteNames;
import visitwise.domain.lab.pasted.ClipboardText;
import visitwise.domain.lab.pasted.Layout;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.PasteResults.Progress;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.lab.LabResultStore;
import visitwise.storage.lab.SpecimenStore;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

/** Rows of one day, of which some tell the time and some do not. */
class PasteTimesTest extends OnBothEngines {

    private static final LocalDateTime NOW = LocalDate.of(2026, 11, 30).atTime(12, 0);

    private PasteResults paste;
    private ParticipantId child;

    @BeforeEach
    void enrol() {
        paste = new PasteResults(database(), new ProtocolLibrary());
        child = saved(change -> {
            var ward = Ward.running(change, "ISRCTN62094626");
            var number = "P-" + ward.study().value();
            return new ParticipantId(new ParticipantStore()
                    .add(change, ward.site(), ward.participant(number))
                    .id());
        });
    }

    /** Rows of time, analyte and value. */
    private PasteWanted wanted(String... rows) {
        var lines = Stream.concat(
                Stream.of("Date\tTime\tTest\tResult\tUnit"), Stream.of(rows).map(row -> "2026-11-16\t" + row));
        var table = ClipboardText.read(String.join("\r\n", lines.toList()));
        var names = new AnalyteNames(ShippedCatalogue.catalogue());
        return new PasteWanted(Layout.guessed(table, names, Map.of()).cells(), child, null, Map.of());
    }

    private static PasteWanted withoutRow(PasteWanted wanted, int place) {
        return new PasteWanted(
                wanted.cells(),
                wanted.participant(),
                wanted.laboratory(),
                Map.of(place, PasteAnswer.NONE.leavingOut(true)));
    }

    private PasteOutcome save(PasteWanted wanted) {
        return paste.save(wanted, paste.preview(wanted, NOW), ChangeContext.firstEntry("Chen Jie"), NOW, Progress.NONE);
    }

    private List<Boolean> saves(PasteWanted wanted) {
        return paste.preview(wanted, NOW).rows().stream()
                .map(row -> row.state().isSaved())
                .toList();
    }

    private List<String> stored() {
        return read(reading -> new LabResultStore().ofAll(reading, List.of(child))).stream()
                .map(row -> row.value().reported().text())
                .toList();
    }

    private List<LocalTime> times() {
        return read(reading -> new SpecimenStore().ofAll(reading, List.of(child))).stream()
                .flatMap(row -> row.value().collected().timeOfDay().stream())
                .toList();
    }

    private void refusesTheSecond(PasteWanted wanted) {
        assertThat(saves(wanted)).containsExactly(true, false);
        var why = paste.preview(wanted, NOW).bad().getFirst().message().orElseThrow();
        assertThat(why.key()).isEqualTo("paste.problem.twice");
        assertThat(why.args()).containsExactly(2, "45");
        assertThat(save(wanted)).isInstanceOf(PasteOutcome.Refused.class);
        assertThat(stored()).doesNotContain("45", "46");
        assertThat(save(withoutRow(wanted, 0))).isEqualTo(new PasteOutcome.Saved(1, 1));
        assertThat(stored()).contains("46");
    }

    @Test
    void rowsWithoutATimeJoinTheOnlySheetOfThatDay() {
        assertThat(save(wanted("8:00\tALT\t18\tU/L"))).isEqualTo(new PasteOutcome.Saved(1, 1));
        assertThat(save(wanted("\tSCr\t45\tumol/L", "\tAST\t22\tU/L"))).isEqualTo(new PasteOutcome.Saved(2, 1));
        assertThat(times()).containsExactly(LocalTime.of(8, 0));
        assertThat(stored()).containsExactlyInAnyOrder("18", "45", "22");
    }

    @Test
    void aRowWithATimeAndOneWithoutAreTheSameResultWhereTheyGoToOneSheet() {
        save(wanted("8:00\tALT\t18\tU/L"));
        refusesTheSecond(wanted("\tSCr\t45\tumol/L", "8:00\tSCr\t46\tumol/L"));
        assertThat(times()).hasSize(1);
    }

    @Test
    void theOneWithoutATimeIsRefusedWhereItStandsBelow() {
        save(wanted("8:00\tALT\t18\tU/L"));
        refusesTheSecond(wanted("8:00\tSCr\t45\tumol/L", "\tSCr\t46\tumol/L"));
        assertThat(times()).hasSize(1);
    }

    @Test
    void theyMayBeTheSameWhereNoSheetIsThere() {
        refusesTheSecond(wanted("\tSCr\t45\tumol/L", "8:00\tSCr\t46\tumol/L"));
    }

    @Test
    void whatJoinsASheetIsNotOfAnotherTimeOfThatDay() {
        save(wanted("8:00\tALT\t18\tU/L"));
        var wanted = wanted("\tSCr\t45\tumol/L", "10:00\tSCr\t46\tumol/L");
        assertThat(saves(wanted)).containsExactly(true, true);
        assertThat(save(wanted)).isEqualTo(new PasteOutcome.Saved(2, 1));
        assertThat(stored()).containsExactlyInAnyOrder("18", "45", "46");
        assertThat(times()).containsExactlyInAnyOrder(LocalTime.of(8, 0), LocalTime.of(10, 0));
    }

    private PasteWanted wide(String heading, String... rows) {
        var lines = Stream.concat(Stream.of(heading), Stream.of(rows));
        var table = ClipboardText.read(String.join("\r\n", lines.toList()));
        var names = new AnalyteNames(ShippedCatalogue.catalogue());
        return new PasteWanted(Layout.guessed(table, names, Map.of()).cells(), child, null, Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25 00:00", "2026-11-25 00:00:00", "2026-11-25T00:00:00.000", "2026/11/25 0:00"})
    void midnightBehindADayIsHowExportsWriteThatNoTimeIsKnown(String written) {
        save(wide("Date\tTime\tALT (U/L)", "2026-11-25\t8:05\t18"));
        for (var heading : List.of("采样时间\tSCr (umol/L)", "采样日期\tSCr (umol/L)")) {
            assertThat(paste.preview(wide(heading, written + "\t45"), NOW)
                            .rows()
                            .getFirst()
                            .reads()
                            .time())
                    .isNull();
        }
        assertThat(save(wide("采样时间\tSCr (umol/L)", written + "\t45"))).isEqualTo(new PasteOutcome.Saved(1, 1));
        assertThat(times()).containsExactly(LocalTime.of(8, 5));
        assertThat(paste.preview(wide("采样日期\tSCr (umol/L)", written + "\t45"), NOW)
                        .rows()
                        .getFirst()
                        .state())
                .isEqualTo(PastedRow.State.RECORDED);
    }

    @Test
    void midnightInAColumnOfItsOwnAndAnyOtherTimeBehindADayHold() {
        assertThat(paste
                        .preview(
                                wide(
                                        "Date\tTime\tALT (U/L)",
                                        "2026-11-25\t00:00\t18",
                                        "2026-11-26 00:00\t0:00\t19",
                                        "2026-11-27 00:01\t\t20",
                                        "2026-11-28 00:00\t8:05\t21"),
                                NOW)
                        .rows()
                        .stream()
                        .map(row -> row.reads().time()))
                .containsExactly(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, LocalTime.of(0, 1), LocalTime.of(8, 5));
    }
}
