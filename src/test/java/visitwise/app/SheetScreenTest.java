package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.lab.SpecimenId;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;

/** Panels typed whole, and what cannot be read of them. */
class SheetScreenTest extends SheetStory {

    /** The panel of the first visit in the order of its rows, as a laboratory prints it in SI units. */
    private static final List<String> SI =
            List.of("2+", "neg", "0.61 g/L", "6.6 mmol/L", "12", "1180", "45.084 umol/L");

    private static final List<String> CONVENTIONAL =
            List.of("2+", "阴性", "61 mg/dL", "6.6 mmol/L", "12 /uL", "1.18 L", "0.51 mg/dL");

    @ParameterizedTest
    @EnumSource
    void aPanelInSiAndInConventionalUnitsGivesTheSameValues(Language spoken) {
        language = spoken;
        measured();
        desktop.prefer(chosen -> chosen.withLanguage(spoken));
        open("D0");
        typeAll(SI);
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        var si = standards();
        assertThat(si).hasSize(7).containsEntry("CREAT_S", "45.084").containsEntry("OCCBLD_U", "NEG");
        var derived = labFile().derived().size();

        open("M1");
        fillDay("2026-11-09");
        typeAll(CONVENTIONAL);
        assertThat(desktop.words()).contains("→ 45.1").contains("→ 0.61");
        // The day lies outside the window of the visit: the keyboard is in the reason, then on the button.
        desktop.screen().type("late");
        for (int i = 0; i < 2; i++) {
            desktop.screen().press(KeyCode.ENTER);
            desktop.settle();
        }
        assertThat(labFile().specimens()).as(desktop.words()).hasSize(2);
        var second = new SpecimenId(labFile().specimens().getLast().id());
        assertThat(labFile().resultsOf(second))
                .hasSize(7)
                .allSatisfy(row -> assertThat(row.value().meaning().orElseThrow())
                        .satisfies(meaning -> assertThat(
                                        meaning.standard() == null
                                                ? String.valueOf(meaning.answer())
                                                : meaning.standard()
                                                        .stripTrailingZeros()
                                                        .toPlainString())
                                .isEqualTo(si.get(row.value().analyte()))));
        assertThat(labFile().derivedOf(second)).hasSize(derived);
    }

    @Test
    void aSheetReopenedShowsTheSameToTheLetter() {
        open("D0");
        collection();
        result("PROT_DIP", "（++）");
        result("PROT_U", "< 0.07");
        result("CREAT_S", "0.51 mg/dL");
        save();
        open("D0");
        assertThat(shown("PROT_DIP")).isEqualTo("（++）");
        assertThat(shown("PROT_U")).isEqualTo("< 0.07");
        assertThat(shown("CREAT_S")).isEqualTo("0.51");
        assertThat(stored("CREAT_S").reported().unit()).isEqualTo("mg/dL");
        assertThat(desktop.words()).contains("= 45.1 µmol/L").contains("timed urine over 24 h 5 min");
        assertThat(typed("Start time")).isEqualTo("07:00");
        desktop.screen().press(KeyCode.ESCAPE);
        desktop.settle();
        assertThat(desktop.route()).isNotEqualTo(new Route.Results(boy, "D0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5",
                "abc",
                "4 5",
                "45 bananas",
                "4,5",
                "1-2",
                "45084",
                "++",
                "∞",
                "0x2d",
                "1e400",
                "< 0",
                "45..1"
            })
    void whatCannotBeIsSaidAtItsRowAndNothingIsSaved(String typed) {
        open("D0");
        result("PROT_DIP", "2+");
        result("CREAT_S", typed);
        assertThat(desktop.words()).contains("impossible");
        save();
        assertThat(labFile().results()).isEmpty();
        assertThat(shown("CREAT_S")).isEqualTo(typed);
        assertThat(shown("PROT_DIP")).isEqualTo("2+");
        assertThat(desktop.screen().focused()).isEqualTo(line("CREAT_S"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5+", "maybe", "2 +3", "12"})
    void anAnswerThatTheScaleDoesNotHaveIsRefused(String typed) {
        open("D0");
        result("PROT_DIP", typed);
        assertThat(desktop.words()).contains("impossible").contains("NEG, TRACE, 1+");
        save();
        assertThat(labFile().results()).isEmpty();
    }

    @Test
    void wrongDaysTimesAndCollectionsAreSaidAtTheirFields() {
        open("D0");
        result("PROT_DIP", "2+");
        fill("Day of the specimen", "2026-11-17");
        save();
        assertThat(desktop.words()).contains("cannot have been taken on 2026-11-17");
        fill("Day of the specimen", "2026/2/30");
        save();
        fill("Day of the specimen", "2016-01-01");
        save();
        assertThat(desktop.words()).contains("before the birth");
        fill("Day of the specimen", "");
        save();
        fill("Day of the specimen", "2026-11-02");
        fill("Time", "25:00");
        save();
        fill("Time", "");
        urine("Collection from", "2026-11-01");
        save();
        assertThat(desktop.words()).contains("A timed collection has a day and a time");
        collection();
        urine("Collection to", "2026-10-01");
        save();
        assertThat(desktop.words()).contains("ends before it begins");
        urine("Collection to", "2026-11-08");
        save();
        assertThat(desktop.words()).contains("A collection of 168 h 5 min is longer than the 48 h");
        assertThat(labFile().results()).isEmpty();
        urine("Collection to", "2026-11-02");
        save();
        assertThat(labFile().results()).hasSize(1);
    }

    @Test
    void anEmptySheetIsNotSaved() {
        open("D0");
        save();
        assertThat(desktop.words()).contains("Nothing is entered.");
        assertThat(labFile().specimens()).isEmpty();
    }
}
