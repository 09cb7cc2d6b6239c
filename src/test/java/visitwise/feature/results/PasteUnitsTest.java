package visitwise.feature.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.lab.pasted.AnalyteNames;
import visitwise.domain.lab.pasted.ClipboardText;
import visitwise.domain.lab.pasted.ColumnUse;
import visitwise.domain.lab.pasted.Layout;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.results.PastedRow.At;
import visitwise.feature.results.PastedRow.State;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.participant.ParticipantStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.OnBothEngines;
import visitwise.testkit.Ward;

/** Numbers of a column whose heading names no unit. */
class PasteUnitsTest extends OnBothEngines {

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

    private PastedRow row(String value) {
        var names = new AnalyteNames(ShippedCatalogue.catalogue());
        var table = ClipboardText.read("采样日期\t尿蛋白\r\n2026-11-16\t" + value);
        var cells = Layout.guessed(table, names, Map.of())
                .using(1, new ColumnUse.Results("PROT_U", null))
                .cells();
        return paste.preview(new PasteWanted(cells, child, null, Map.of()), NOW)
                .rows()
                .getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.5",
                "<0.5",
                "≤30",
                "≦30",
                "≧30",
                "⩽30",
                "⩾30",
                "=<30",
                "＜30",
                "０．５",
                "≤\u00a00.5",
                "＞ ０．５",
                "1\u00a0200",
                "1\u202f200"
            })
    void areNoResultsWhateverTheyAreWrittenWith(String value) {
        var row = row(value);
        assertThat(row.state()).isEqualTo(State.REFUSED);
        var said = row.said();
        assertThat(said).isNotNull();
        assertThat(said.at()).isEqualTo(At.UNIT);
        assertThat(said.what().key()).isEqualTo("paste.problem.noUnit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.05 g/L", "≦0.05g/L", "０．０５\u00a0g/L", "5 mg/dL"})
    void areResultsWithTheUnitBehindThem(String value) {
        assertThat(row(value).state().isSaved()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "~30", "0.1-0.3", "-5", "0.5\u00a0"})
    void areRefusedForWhatIsWrongOfThem(String value) {
        assertThat(row(value).state()).isEqualTo(State.REFUSED);
    }
}
