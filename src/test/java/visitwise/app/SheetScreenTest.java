package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.BodySize;
import visitwise.feature.results.OpenSheet;
import visitwise.feature.results.SaveSheet;
import visitwise.feature.results.SheetDraft;
import visitwise.feature.results.SheetOf;
import visitwise.feature.results.SheetOutcome;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.Stored;
import visitwise.storage.lab.LabFile;
import visitwise.storage.lab.LabFiles;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.participant.ParticipantStore;
import visitwise.testkit.Screen;

/** A coordinator types sheets of results of one boy, with the keyboard alone. */
class SheetScreenTest extends ScreenStory {

    /** The panel of the first visit in the order of its rows, as a laboratory prints it in SI units. */
    private static final List<String> SI =
            List.of("2+", "neg", "0.61 g/L", "6.6 mmol/L", "12", "1180", "45.084 umol/L");

    private static final List<String> CONVENTIONAL =
            List.of("2+", "阴性", "61 mg/dL", "6.6 mmol/L", "12 /uL", "1.18 L", "0.51 mg/dL");

    private Language language = Language.EN;

    private void open(String visit) {
        desktop.open(new Route.Results(boy, visit));
    }

    private void measured() {
        saved(change -> new BodySizeStore()
                .add(
                        change,
                        ward.site(),
                        new BodySize(boy, DAY0, new java.math.BigDecimal("131"), new java.math.BigDecimal("28.6"))));
    }

    private LabFile labFile() {
        return database.read(reading -> new LabFiles()
                .read(reading, new ParticipantStore().find(reading, boy).orElseThrow()));
    }

    private Map<String, String> standards() {
        var standards = new TreeMap<String, String>();
        for (var row : labFile().results()) {
            row.value()
                    .meaning()
                    .ifPresent(meaning -> standards.put(
                            row.value().analyte(),
                            meaning.standard() == null
                                    ? String.valueOf(meaning.answer())
                                    : meaning.standard().stripTrailingZeros().toPlainString()));
        }
        return standards;
    }

    private LabResult stored(String analyte) {
        return labFile().results().stream()
                .map(Stored::value)
                .filter(result -> result.analyte().equals(analyte))
                .findFirst()
                .orElseThrow();
    }

    private String name(String analyte) {
        return language.of(
                ShippedCatalogue.catalogue().analyte(analyte).orElseThrow().name());
    }

    private TextField line(String analyte) {
        return desktop.find(
                TextField.class,
                input -> input.getAccessibleText() != null
                        && input.getAccessibleText().startsWith(name(analyte) + ", "));
    }

    /** Goes to the row and types over what is there. */
    private void result(String analyte, String text) {
        var line = line(analyte);
        Screen.on(() -> {
            line.requestFocus();
            line.selectAll();
            return true;
        });
        if (text.isEmpty()) {
            desktop.screen().press(KeyCode.DELETE);
        } else {
            desktop.screen().type(text);
        }
        desktop.screen().press(KeyCode.TAB);
        desktop.settle();
    }

    private String shown(String analyte) {
        var line = line(analyte);
        return Screen.on(line::getText);
    }

    private void reason(String field, String text) {
        fill(field, text);
        desktop.screen().press(KeyCode.TAB);
        desktop.settle();
    }

    private void urine(String name, String text) {
        fill(name, text);
    }

    private void collection() {
        urine("Collection from", "2026-11-01");
        urine("Start time", "0700");
        urine("Collection to", "2026-11-02");
        urine("End time", "0705");
    }

    /** Goes down the rows by Enter alone. */
    private void typeAll(List<String> values) {
        var first = line("PROT_DIP");
        Screen.on(() -> {
            first.requestFocus();
            return true;
        });
        for (var value : values) {
            desktop.screen().type(value);
            desktop.screen().press(KeyCode.ENTER);
        }
        desktop.settle();
    }

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
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
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

    private void fillDay(String day) {
        var start = language == Language.EN ? "Day of the specimen" : "采样日期";
        var input = desktop.find(
                TextField.class,
                field -> field.getAccessibleText() != null
                        && field.getAccessibleText().startsWith(start));
        Screen.on(() -> {
            input.requestFocus();
            input.selectAll();
            return true;
        });
        desktop.screen().type(day);
        desktop.settle();
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
        assertThat(desktop.words()).contains("= 45.1 µmol/L").contains("timed urine over 1445 min");
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
    void theThreeGradesOfCheck() {
        earlier("UREA_S", "4.4", "mmol/L");
        open("D0");
        add("UREA_S");
        result("PROT_DIP", "2+");
        assertThat(desktop.words()).contains("abnormal");
        result("UREA_S", "54");
        assertThat(desktop.words())
                .contains("implausible")
                .contains("12× the usual value: did you mean 54 mg/dL")
                .contains("keep 54 mmol/L with a reason, or correct it");
        save();
        assertThat(labFile().specimens()).hasSize(1);
        reason("reason to keep Urea", "repeated");
        assertThat(desktop.words()).contains("kept");
        save();
        assertThat(labFile().specimens()).hasSize(2);
        assertThat(labFile().results().stream()
                        .map(row -> row.value().meaning().orElseThrow().kept()))
                .contains("repeated");
    }

    @Test
    void theProposedUnitIsTakenByKey() {
        earlier("UREA_S", "4.4", "mmol/L");
        open("D0");
        add("UREA_S");
        result("UREA_S", "54");
        desktop.screen().pressWithAlt(KeyCode.U);
        desktop.settle();
        assertThat(shown("UREA_S")).isEqualTo("54 mg/dL");
        assertThat(desktop.words()).contains("→ 8.99").contains("converted");
    }

    private void add(String analyte) {
        var search = desktop.find(TextField.class, input -> "Add an analyte".equals(input.getAccessibleText()));
        Screen.on(() -> {
            search.requestFocus();
            return true;
        });
        desktop.screen().type(analyte);
        desktop.screen().press(KeyCode.ENTER);
        desktop.settle();
        assertThat(desktop.screen().focused()).isEqualTo(line(analyte));
    }

    private SpecimenId earlier(String analyte, String value, String unit) {
        var draft = new SheetDraft(
                new SheetOf(boy, null, null),
                null,
                DAY0.minusDays(3),
                null,
                null,
                Map.of(analyte, Cell.of(value, unit)),
                SheetDraft.Seen.NOTHING);
        var saved = (SheetOutcome.Saved) new SaveSheet(database, library).save(draft, CHEN, NOW);
        return saved.specimen();
    }

    @Test
    void aCorrectionNeedsAReasonAndStaysVisible() {
        var sheet = earlier("CYSTATC_S", "8", "mg/L");
        desktop.open(new Route.Results(boy, null, sheet));
        assertThat(desktop.words()).contains("Nothing was corrected");
        result("CYSTATC_S", "0.88");
        save();
        assertThat(desktop.words()).contains("A recorded result is changed: say why.");
        assertThat(stored("CYSTATC_S").reported().text()).isEqualTo("8");
        reason("Reason for the correction", "slip");
        save();
        assertThat(stored("CYSTATC_S").reported().text()).isEqualTo("0.88");
        desktop.open(new Route.Results(boy, null, sheet));
        assertThat(desktop.words())
                .contains("Cystatin C: 8 → 0.88")
                .contains("because: slip")
                .contains("Dr Li");
    }

    @Test
    void aStoredValueIsNotEmptiedByDeletingIt() {
        var sheet = earlier("CYSTATC_S", "0.88", "mg/L");
        desktop.open(new Route.Results(boy, null, sheet));
        result("CYSTATC_S", "");
        assertThat(desktop.words()).contains("“0.88” is recorded: correct it, or write “not done”.");
        reason("Reason for the correction", "slip");
        save();
        assertThat(stored("CYSTATC_S").reported().text()).isEqualTo("0.88");
    }

    @Test
    void whoIsOvertakenLosesNothingThatWasTyped() {
        var sheet = earlier("CYSTATC_S", "8", "mg/L");
        desktop.open(new Route.Results(boy, null, sheet));
        result("CYSTATC_S", "0.9");
        var of = new SheetOf(boy, null, sheet);
        var seen = SheetDraft.Seen.of(new OpenSheet(database, library).open(of, TODAY));
        var other = new SheetDraft(
                of, null, DAY0.minusDays(3), null, null, Map.of("CYSTATC_S", Cell.of("0.88", "mg/L")), seen);
        assertThat(new SaveSheet(database, library).save(other, new ChangeContext("Chen Jie", "point"), NOW))
                .isInstanceOf(SheetOutcome.Saved.class);
        reason("Reason for the correction", "slip");
        save();
        assertThat(desktop.words())
                .contains("Chen Jie changed this sheet")
                .contains("Cystatin C: 8 → 0.88")
                .contains("nothing you typed is lost");
        assertThat(shown("CYSTATC_S")).isEqualTo("0.9");
        assertThat(stored("CYSTATC_S").reported().text()).isEqualTo("0.88");
        save();
        assertThat(stored("CYSTATC_S").reported().text()).isEqualTo("0.9");
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
        assertThat(desktop.words()).contains("longer than the 48 h");
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
