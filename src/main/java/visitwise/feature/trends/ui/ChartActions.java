package visitwise.feature.trends.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import visitwise.feature.trends.ui.ChartsViewModel.Phase;
import visitwise.platform.chart.ChartView;
import visitwise.platform.navigation.PageAction;

/** What can be done on a screen of charts. */
final class ChartActions {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE_PICTURE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.ESCAPE);
    /** From a participant to the study, and back. */
    static final KeyCombination OTHER = new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN);

    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6);

    private ChartActions() {}

    /** Saving, the scale, what else is given, a key for each chart, and closing. */
    static <E extends Enum<E>, T> PageAction[] of(
            ChartsViewModel<E, T> model, ChartsView<E, T> view, ChartSaving saving, Runnable close, PageAction... own) {
        var shown = model.phaseProperty().map(Phase.Shown.class::isInstance);
        var actions = new ArrayList<PageAction>();
        actions.add(PageAction.of("trends.savePicture", SAVE_PICTURE, () -> view.save(saving, ChartSaving.Kind.PNG))
                .when(shown));
        actions.add(PageAction.of("trends.save", SAVE, () -> view.save(saving, ChartSaving.Kind.PDF))
                .asMain()
                .when(shown));
        actions.add(PageAction.of("chart.log", ChartView.LOG_KEYS, view::switchScale)
                .when(shown));
        actions.addAll(List.of(own));
        var digits = DIGITS.iterator();
        Stream.of(model.topicProperty().get().getDeclaringClass().getEnumConstants())
                .forEach(topic -> actions.add(PageAction.of(
                        "trends.to." + topic.name(),
                        new KeyCodeCombination(digits.next(), KeyCombination.ALT_DOWN),
                        () -> view.open(topic))));
        actions.add(PageAction.of("action.close", CLOSE, close));
        return actions.toArray(PageAction[]::new);
    }
}
