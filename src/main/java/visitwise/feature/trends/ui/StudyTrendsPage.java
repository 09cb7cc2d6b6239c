package visitwise.feature.trends.ui;

import java.util.ArrayList;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import visitwise.feature.trends.ReadStudyTrends;
import visitwise.feature.trends.StudyTopic;
import visitwise.feature.trends.ui.StudyTrendsViewModel.Phase;
import visitwise.platform.chart.ChartView;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;
import visitwise.platform.navigation.Route;

/** The screen of the charts of a study. */
public final class StudyTrendsPage implements Page {

    private static final KeyCombination BY_ARM = new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CHANGE = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);

    private final Route.StudyTrends route;
    private final StudyTrendsViewModel model;
    private final ChartDesk desk;
    private final Navigator navigator;

    /** Reads at once. */
    public StudyTrendsPage(Route.StudyTrends route, ReadStudyTrends reading, ChartDesk desk, Navigator navigator) {
        this.route = route;
        this.model = new StudyTrendsViewModel(route.study(), reading, desk.background());
        this.desk = desk;
        this.navigator = navigator;
    }

    @Override
    public PageView view(Messages messages) {
        var view = new StudyTrendsView(model, messages, () -> navigator.open(new Route.Participants(route.study())));
        var saving = new ChartSaving(desk, messages);
        ObservableValue<Boolean> shown = model.phaseProperty().map(Phase.Shown.class::isInstance);
        var actions = new ArrayList<PageAction>();
        actions.add(PageAction.of(
                        "trends.savePicture", TrendsPage.SAVE_PICTURE, () -> view.save(saving, ChartSaving.Kind.PNG))
                .when(shown));
        actions.add(PageAction.of("trends.save", TrendsPage.SAVE, () -> view.save(saving, ChartSaving.Kind.PDF))
                .asMain()
                .when(shown));
        actions.add(PageAction.of("chart.log", ChartView.LOG_KEYS, view::switchScale)
                .when(shown));
        actions.add(PageAction.of("trends.byArm", BY_ARM, () -> turn(model.byArmProperty()))
                .when(model.phaseProperty().map(_ -> model.mayBeByArm())));
        actions.add(PageAction.of("trends.asChange", CHANGE, () -> turn(model.changeProperty()))
                .when(shown));
        var digits = TrendsPage.DIGITS.iterator();
        for (var topic : StudyTopic.values()) {
            var keys = new KeyCodeCombination(digits.next(), KeyCombination.ALT_DOWN);
            actions.add(PageAction.of("trends.to." + topic.name(), keys, () -> view.open(topic)));
        }
        actions.add(PageAction.of("action.close", TrendsPage.CLOSE, navigator::back));
        return new PageView(messages.text("trends.studyPage"), view)
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

    private static void turn(BooleanProperty wanted) {
        wanted.set(!wanted.get());
    }

    @Override
    public void refresh() {
        model.read();
    }
}
