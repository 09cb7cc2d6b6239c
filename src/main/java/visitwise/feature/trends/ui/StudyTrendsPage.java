package visitwise.feature.trends.ui;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.trends.ReadStudyTrends;
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
        this.model = new StudyTrendsViewModel(route.study(), reading, desk::today, desk.background());
        this.desk = desk;
        this.navigator = navigator;
    }

    @Override
    public PageView view(Messages messages) {
        var charts = new StudyCharts(model, messages, () -> navigator.open(new Route.Participants(route.study())));
        var words = new TrendWords(messages);
        var view = new ChartsView<>(model, charts, messages);
        var beside = Optional.ofNullable(route.beside());
        var whose = beside.map(who -> new WhoseCharts(
                        WhoseCharts.Whose.STUDY, new SimpleBooleanProperty(true), () -> toParticipant(who), messages))
                .orElse(null);
        view.getChildren().addFirst(new ChartSwitches(model, whose, messages));
        view.redrawnBy(model.byArmProperty());
        view.redrawnBy(model.changeProperty());
        return new PageView(messages.text("trends.studyPage"), view)
                .context(model.phaseProperty()
                        .map(_ -> model.shown()
                                .map(trends -> words.context(trends.study()))
                                .orElse("")))
                .actions(ChartActions.of(
                        model,
                        view,
                        new ChartSaving(desk, messages),
                        navigator::back,
                        PageAction.of(
                                        "trends.toParticipant",
                                        ChartActions.OTHER,
                                        () -> beside.ifPresent(this::toParticipant))
                                .when(new SimpleBooleanProperty(beside.isPresent())),
                        PageAction.of("trends.byArm", BY_ARM, () -> turn(model.byArmProperty()))
                                .when(model.mayBeByArm()),
                        PageAction.of("trends.asChange", CHANGE, () -> turn(model.changeProperty()))
                                .when(model.mayBeChange())))
                .focus(view::focusFirst);
    }

    private void toParticipant(ParticipantId who) {
        navigator.replace(new Route.Trends(who));
    }

    private static void turn(BooleanProperty wanted) {
        wanted.set(!wanted.get());
    }

    @Override
    public void refresh() {
        model.read();
    }
}
