package visitwise.feature.trends.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import visitwise.feature.trends.ReadTrends;
import visitwise.feature.trends.Topic;
import visitwise.feature.trends.ui.TrendsViewModel.Phase;
import visitwise.platform.chart.ChartView;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;
import visitwise.platform.navigation.Route;

/** The screen of the charts of one participant. */
public final class TrendsPage implements Page {

    static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    static final KeyCombination SAVE_PICTURE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.ESCAPE);
    static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6);

    private final TrendsViewModel model;
    private final ChartDesk desk;
    private final Navigator navigator;

    /** Reads at once. */
    public TrendsPage(Route.Trends route, ReadTrends reading, ChartDesk desk, Navigator navigator) {
        this.model = new TrendsViewModel(
                route.participant(), reading, () -> desk.now().get().toLocalDate(), desk.background());
        this.desk = desk;
        this.navigator = navigator;
    }

    @Override
    public PageView view(Messages messages) {
        var view = new TrendsView(model, messages, () -> navigator.open(new Route.Results(model.participant(), null)));
        var saving = new ChartSaving(desk, messages);
        ObservableValue<Boolean> shown = model.phaseProperty().map(Phase.Shown.class::isInstance);
        var actions = new ArrayList<PageAction>();
        actions.add(PageAction.of("trends.savePicture", SAVE_PICTURE, () -> view.save(saving, ChartSaving.Kind.PNG))
                .when(shown));
        actions.add(PageAction.of("trends.save", SAVE, () -> view.save(saving, ChartSaving.Kind.PDF))
                .asMain()
                .when(shown));
        actions.add(PageAction.of("chart.log", ChartView.LOG_KEYS, view::switchScale)
                .when(shown));
        var digits = DIGITS.iterator();
        for (var topic : Topic.values()) {
            var keys = new KeyCodeCombination(digits.next(), KeyCombination.ALT_DOWN);
            actions.add(PageAction.of("trends.to." + topic.name(), keys, () -> view.open(topic)));
        }
        actions.add(PageAction.of("action.close", CLOSE, navigator::back));
        return new PageView(
                        model.phaseProperty()
                                .map(phase -> phase instanceof Phase.Shown(var trends)
                                        ? messages.text("trends.page", trends.number())
                                        : messages.text("trends.pageReading")),
                        view)
                .context(model.phaseProperty()
                        .map(phase -> phase instanceof Phase.Shown(var trends)
                                ? messages.text(
                                        "trends.context",
                                        trends.study().shortTitle(),
                                        trends.study().id())
                                : ""))
                .actions(actions.toArray(PageAction[]::new))
                .focus(view::focusFirst);
    }

    @Override
    public void refresh() {
        model.read();
    }
}
