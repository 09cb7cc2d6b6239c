package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.ParticipantId;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
import visitwise.testkit.Screen;
import visitwise.testkit.Ward;
import visitwise.testkit.YearOfResults;

/** The charts by keyboard. */
class TrendsScreenTest {

    private static final Clock CLOCK = Clock.fixed(YearOfResults.NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Database database;
    private RunningDesktop desktop;

    @BeforeEach
    void open() {
        database = Database.open(DataFolder.at(folder), CLOCK);
        desktop = RunningDesktop.over(database, CLOCK, Language.EN);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    private <T> T saved(Function<Change, T> work) {
        return ((Outcome.Saved<T>) database.change(ChangeContext.firstEntry("Chen Jie"), work)).value();
    }

    private Ward ward(String protocol) {
        return saved(change -> Ward.running(change, protocol));
    }

    private YearOfResults year() {
        return new YearOfResults(database, new ProtocolLibrary());
    }

    private void alt(KeyCode key) {
        desktop.screen().pressWithAlt(key);
        desktop.settle();
    }

    private void ctrl(KeyCode key) {
        desktop.screen().pressWithCtrl(key);
        desktop.settle();
    }

    @Test
    void theChartsAreOpenedFromTheFileAndReadValueByValue() {
        var child = year().of(ward("ISRCTN62094626"), "MSC", 99);
        desktop.open(new Route.File(child));
        ctrl(KeyCode.G);
        assertThat(desktop.route()).isEqualTo(new Route.Trends(child));
        assertThat(desktop.words())
                .contains("ALP-001 · Charts", "UPCR, 5 Jan 2026, 150.0 mg/mmol, Day 0 · infusion 1 · worked out");
        desktop.screen().press(KeyCode.RIGHT);
        desktop.settle();
        assertThat(desktop.words()).contains("UPCR, 12 Jan 2026, 145.5 mg/mmol");
    }

    @Test
    void everyChartHasItsKeyAndItsNumbersBesideIt() {
        desktop.open(new Route.Trends(year().of(ward("ISRCTN62094626"), "MSC", 99)));
        assertThat(desktop.words())
                .contains(
                        "Limit of remission by the rule set for proteinuria in Alport syndrome: default, confirm with the sponsor.")
                .contains("The band is the fallback range of the catalogue")
                .contains("<7.6", "missed", "Infusion 4");
        alt(KeyCode.DIGIT2);
        assertThat(desktop.words()).contains("24-h protein, 5 Jan 2026", "g/24 h");
        alt(KeyCode.DIGIT4);
        assertThat(desktop.words()).contains("CKiD U25 creatinine (2021), 5 Jan 2026, 99.8 mL/min/1.73 m²");
        alt(KeyCode.DIGIT5);
        assertThat(desktop.words()).contains("Red cells per field", "/HPF");
        alt(KeyCode.DIGIT6);
        assertThat(desktop.words()).contains("10^6/L").doesNotContain("/HPF");
    }

    @Test
    void theScaleThatIsChosenStaysForItsChart() {
        desktop.open(new Route.Trends(year().of(ward("ISRCTN62094626"), "MSC", 99)));
        ctrl(KeyCode.L);
        assertThat(desktop.words()).contains("UPCR (mg/mmol), log scale");
        alt(KeyCode.DIGIT3);
        assertThat(desktop.words()).doesNotContain("log scale");
        alt(KeyCode.DIGIT1);
        assertThat(desktop.words()).contains("UPCR (mg/mmol), log scale");
    }

    @Test
    void theChartsSpeakChinese() {
        desktop.prefer(chosen -> chosen.withLanguage(Language.ZH));
        desktop.open(new Route.Trends(year().of(ward("ISRCTN62094626"), "MSC", 99)));
        assertThat(desktop.words())
                .contains("ALP-001 · 图表", "尿蛋白/肌酐比值（mg/mmol）", "完全缓解 < 200 mg/g（此处 22.6 mg/mmol）", "请与申办方确认");
    }

    @Test
    void anEmptyChartSaysSoAndLeadsToTheResults() {
        var ward = ward("ISRCTN62094626");
        ParticipantId child = saved(change -> new Clinic(change, ward).enrol("MSC", YearOfResults.DAY0));
        desktop.open(new Route.Trends(child));
        assertThat(desktop.words()).contains("There are no values of UPCR to draw yet.", "Enter results");
    }

    @Test
    void theStudyShowsItsMediansAndItsShares() {
        var ward = ward("ISRCTN62094626");
        for (int start : new int[] {80, 90, 99}) {
            year().of(ward, "MSC", start);
        }
        desktop.open(new Route.Participants(ward.study()));
        ctrl(KeyCode.G);
        assertThat(desktop.route()).isEqualTo(new Route.StudyTrends(ward.study()));
        assertThat(desktop.words())
                .contains("median and quartiles, D0, 136", "n = 3", "none for fewer than 3 values")
                .doesNotContain("Arms apart");
        ctrl(KeyCode.E);
        assertThat(desktop.words()).contains("UPCR, change from baseline (%)");
        alt(KeyCode.DIGIT5);
        assertThat(desktop.words()).contains("0 of 3", "share and 95 % confidence interval (Wilson)", "0/3");
        desktop.prefer(chosen -> chosen.withLanguage(Language.ZH));
        assertThat(desktop.words()).contains("研究图表", "0/3", "比例及 95% 置信区间（Wilson 法）", "可判定是否缓解的例数");
    }

    private Ward masked(String... roles) {
        return saved(change -> Ward.running(
                change,
                "NCT04318600",
                content -> content.replace(
                        "\"value\": [\"participant\"]", "\"value\": [\"" + String.join("\", \"", roles) + "\"]")));
    }

    private void enrol(Ward ward, String... arms) {
        for (var arm : arms) {
            ParticipantId who = saved(change -> new Clinic(change, ward).enrol(arm, YearOfResults.DAY0));
            year().enter(who, "M0", YearOfResults.DAY0, Map.of("RBC_U_HPF", Cell.of("20", "/[HPF]")));
            year().enter(
                            who,
                            "M3",
                            YearOfResults.DAY0.plusDays(90),
                            Map.of("CREAT_S", Cell.of("45", "umol/L"), "RBC_U_HPF", Cell.of("2", "/[HPF]")));
        }
    }

    private long switches() {
        return desktop.screen()
                .look(scene -> Screen.all(scene.getRoot())
                        .filter(CheckBox.class::isInstance)
                        .count());
    }

    private boolean isInChart() {
        return desktop.screen()
                .look(scene -> scene.getFocusOwner() != null
                        && scene.getFocusOwner().getStyleClass().contains("chart-pane"));
    }

    @Test
    void aStudyMaskedFromTheStaffOffersNothingThatTellsTheArm() {
        var ward = masked("participant", "investigator");
        enrol(ward, "MSC", "CONTROL", "MSC");
        desktop.open(new Route.StudyTrends(ward.study()));
        alt(KeyCode.DIGIT3);
        ctrl(KeyCode.B);
        assertThat(desktop.words())
                .contains("single courses (3)")
                .doesNotContain("CONTROL", "Arms apart", "control", "hA-MSC");
        assertThat(switches()).isZero();
        alt(KeyCode.DIGIT6);
        assertThat(desktop.words()).contains("is not shown: who can be judged would tell the arm");
    }

    @Test
    void whoKnowsTheArmsSeesThemApart() {
        var ward = masked("participant");
        enrol(ward, "MSC", "CONTROL", "MSC", "CONTROL", "MSC", "CONTROL", "MSC");
        desktop.open(new Route.StudyTrends(ward.study()));
        alt(KeyCode.DIGIT3);
        assertThat(desktop.words()).contains("single courses (7)").doesNotContain("control");
        ctrl(KeyCode.B);
        assertThat(desktop.words())
                .contains(
                        "hA-MSC · median and quartiles",
                        "blank control · median and quartiles",
                        "hA-MSC · single courses (4)",
                        "blank control · single courses (3)");
        assertThat(isInChart()).isTrue();
        alt(KeyCode.DIGIT6);
        assertThat(desktop.words())
                .contains(
                        "hA-MSC · share and 95 % confidence interval (Wilson)",
                        "blank control · share and 95 % confidence interval (Wilson)", "3/3", "3 of 3");
    }

    @Test
    void theKeyboardStaysInTheChartThatIsDrawnAnew() {
        var ward = ward("ISRCTN62094626");
        var child = year().of(ward, "MSC", 99);
        desktop.open(new Route.StudyTrends(ward.study()));
        ctrl(KeyCode.E);
        assertThat(desktop.words()).contains("UPCR, change from baseline (%)");
        assertThat(isInChart()).isTrue();
        desktop.open(new Route.File(child));
        year().enter(child, "M7", YearOfResults.DAY0.plusDays(233), Map.of("CREAT_S", Cell.of("45", "umol/L")));
        desktop.screen().press(KeyCode.ESCAPE);
        desktop.settle();
        assertThat(desktop.route()).isEqualTo(new Route.StudyTrends(ward.study()));
        assertThat(desktop.words()).contains("M7");
        assertThat(isInChart()).isTrue();
    }

    @Test
    void whatDoesNotChangeThisChartIsNotTurnedBehindIt() {
        var ward = ward("ISRCTN62094626");
        year().of(ward, "MSC", 99);
        desktop.open(new Route.StudyTrends(ward.study()));
        alt(KeyCode.DIGIT3);
        ctrl(KeyCode.E);
        alt(KeyCode.DIGIT5);
        ctrl(KeyCode.E);
        ctrl(KeyCode.E);
        alt(KeyCode.DIGIT1);
        assertThat(desktop.words()).doesNotContain("UPCR, change from baseline");
    }

    @Test
    void theChangeFromBaselineForgetsNoScale() {
        var ward = ward("ISRCTN62094626");
        year().of(ward, "MSC", 99);
        desktop.open(new Route.StudyTrends(ward.study()));
        ctrl(KeyCode.L);
        assertThat(desktop.words()).contains("UPCR (mg/mmol), log scale");
        ctrl(KeyCode.E);
        assertThat(desktop.words()).contains("UPCR, change from baseline (%)").doesNotContain("(%), log scale");
        ctrl(KeyCode.E);
        assertThat(desktop.words()).contains("UPCR (mg/mmol), log scale");
    }

    @Test
    void whyNothingCouldBeWorkedOutIsSaidInTheLanguageOfTheScreen() {
        var ward = ward("ISRCTN62094626");
        ParticipantId child = saved(change -> new Clinic(change, ward).enrol("MSC", YearOfResults.DAY0));
        year().enter(child, "D0", YearOfResults.DAY0, Map.of("CREAT_S", Cell.of("45", "umol/L")));
        desktop.prefer(chosen -> chosen.withLanguage(Language.ZH));
        desktop.open(new Route.Trends(child));
        alt(KeyCode.DIGIT4);
        assertThat(desktop.words()).contains("CKiD U25 肌酐公式（2021） 缺少 身高（cm）").doesNotContain("HEIGHT", "CKID_U25");
    }
}
