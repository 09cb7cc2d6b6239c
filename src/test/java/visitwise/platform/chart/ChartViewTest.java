package visitwise.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.theme.Appearance;
import visitwise.platform.theme.Theme;
import visitwise.testkit.Contrast;
import visitwise.testkit.Screen;

/** A chart and its table, worked by the keyboard. */
class ChartViewTest {

    private static final Messages ENGLISH = new Messages(Language.EN);

    @Test
    void readsOutValueAfterValue() {
        try (var screen = show(new ChartSamples(Language.EN).egfr(), new AtomicReference<>())) {
            assertThat(readOut(screen)).isEqualTo("CKiD U25, 2 Feb 2026, 107 mL/min/1.73 m², Day 0");
            screen.press(KeyCode.RIGHT);
            assertThat(readOut(screen)).isEqualTo("CKiD U25, 2 Mar 2026, 104 mL/min/1.73 m², Day 28");
            screen.press(KeyCode.DOWN);
            assertThat(readOut(screen)).isEqualTo("bedside Schwartz, 2 Mar 2026, 96 mL/min/1.73 m², Day 28");
            screen.press(KeyCode.END);
            screen.press(KeyCode.LEFT);
            screen.press(KeyCode.LEFT);
            assertThat(readOut(screen)).isEqualTo("bedside Schwartz, 27 Apr 2026, missed, Day 84");
            screen.press(KeyCode.UP);
            screen.press(KeyCode.HOME);
            assertThat(readOut(screen)).isEqualTo("CKiD U25, 2 Feb 2026, 107 mL/min/1.73 m², Day 0");
            assertThat(screen.focused()).isNotNull();
            assertThat(screen.focused().getAccessibleText())
                    .isEqualTo("Kidney function, CKiD U25, 2 Feb 2026, 107 mL/min/1.73 m², Day 0");
        }
    }

    @Test
    void eventsAreReadOutToo() {
        try (var screen = show(new ChartSamples(Language.EN).upcr(Scale.LINEAR), new AtomicReference<>())) {
            screen.press(KeyCode.DOWN);
            screen.press(KeyCode.RIGHT);
            assertThat(readOut(screen)).isEqualTo("Infusion 2, 9 Feb 2026");
        }
    }

    @Test
    void changesTheScaleByKey() {
        var view = new AtomicReference<ChartView>();
        try (var screen = show(new ChartSamples(Language.EN).haematuria(Scale.LINEAR), view)) {
            assertThat(words(screen)).doesNotContain("log scale,");
            screen.pressWithCtrl(KeyCode.L);
            screen.until(scene -> Contrast.texts(scene.getRoot())
                    .anyMatch(text -> text.getText().startsWith("Not drawn on the log scale")));
            assertThat(Screen.on(() -> view.get().scaleProperty().get())).isEqualTo(Scale.LOG);
            screen.pressWithCtrl(KeyCode.L);
            screen.until(scene -> Contrast.texts(scene.getRoot())
                    .noneMatch(text -> text.getText().startsWith("Not drawn")));
            assertThat(Screen.on(() -> view.get().scaleProperty().get())).isEqualTo(Scale.LINEAR);
        }
    }

    @Test
    void sharesHaveNoLogScale() {
        var view = new AtomicReference<ChartView>();
        try (var screen = show(new ChartSamples(Language.EN).remission(), view)) {
            screen.pressWithCtrl(KeyCode.L);
            assertThat(Screen.on(() -> view.get().scaleProperty().get())).isEqualTo(Scale.LINEAR);
            assertThat(readOut(screen)).isEqualTo("Arm A, 95 % CI (Wilson), D0, 0 (0–18) %, 0/18");
        }
    }

    @Test
    void theTableHasTheSameNumbers() {
        var chart = new ChartSamples(Language.EN).upcr(Scale.LINEAR);
        var copied = Screen.on(() -> ChartTable.of(chart, ENGLISH).copied());
        assertThat(copied.lines())
                .contains(
                        "Series\tDate\tValue\tUnit\tRemark",
                        "UPCR\t30 Mar 2026\t153\tmg/mmol\tDay 56",
                        "UPCR\t20 Jul 2026\tmissed\t\tDay 168",
                        "UPCR\t7 Dec 2026\t<7\tmg/mmol\tDay 308",
                        "Infusion 4\t23 Feb 2026\t\t\t")
                .hasSize(1 + 11 + 4);
    }

    @Test
    void theTableShowsIntervals() {
        var copied = Screen.on(() -> ChartTable.of(new ChartSamples(Language.EN).remission(), ENGLISH)
                .copied());
        assertThat(copied.lines())
                .contains(
                        "Series\tVisit\tValue\tFrom\tTo\tUnit\tRemark",
                        "Arm A, 95 % CI (Wilson)\tM3\t39\t20\t61\t%\t7/18");
    }

    @Test
    void whatIsDrawnAnewHasItsColoursBeforeItIsSeen() {
        var view = new AtomicReference<ChartView>();
        try (var screen = show(new ChartSamples(Language.EN).haematuria(Scale.LINEAR), view)) {
            var faint = screen.look(scene -> {
                new Appearance(Theme.DARK).dress(scene);
                scene.getRoot().applyCss();
                view.get().scaleProperty().set(Scale.LOG);
                scene.getRoot().layout();
                assertThat(Screen.words(scene.getRoot())).contains("Not drawn on the log scale");
                return Contrast.tooFaint(scene.getRoot());
            });
            assertThat(faint).isEmpty();
        }
    }

    private static Screen show(Chart chart, AtomicReference<ChartView> shown) {
        var screen = Screen.show(() -> {
            var view = new ChartView(chart, ENGLISH);
            shown.set(view);
            view.focusChart();
            return new VBox(view);
        });
        Screen.on(() -> {
            new Appearance(Theme.LIGHT).dress(screen.scene());
            return true;
        });
        screen.until(
                scene -> !((Label) scene.lookup(".chart-read-out")).getText().isEmpty());
        return screen;
    }

    private static String readOut(Screen screen) {
        return screen.look(scene -> ((Label) scene.lookup(".chart-read-out")).getText());
    }

    private static String words(Screen screen) {
        return screen.look(scene -> String.join(
                " ", Contrast.texts(scene.getRoot()).map(Text::getText).toList()));
    }
}
