package visitwise.feature.trends.ui;

import visitwise.feature.trends.ReadTrends;
import visitwise.feature.trends.ui.ChartsViewModel.Phase;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;
import visitwise.platform.navigation.Route;

/** The screen of the charts of one participant. */
public final class TrendsPage implements Page {

    private final TrendsViewModel model;
    private final ChartDesk desk;
    private final Navigator navigator;

    /** Reads at once. */
    public TrendsPage(Route.Trends route, ReadTrends reading, ChartDesk desk, Navigator navigator) {
        this.model = new TrendsViewModel(route.participant(), reading, desk::today, desk.background());
        this.desk = desk;
        this.navigator = navigator;
    }

    @Override
    public PageView view(Messages messages) {
        var charts = new ParticipantCharts(
                model, messages, () -> navigator.open(new Route.Results(model.participant(), null)));
        var words = new TrendWords(messages);
        var view = new ChartsView<>(model, charts, messages);
        var shown = model.phaseProperty().map(Phase.Shown.class::isInstance);
        view.getChildren()
                .addFirst(new ChartSwitches(
                        new WhoseCharts(WhoseCharts.Whose.PARTICIPANT, shown, this::toStudy, messages)));
        return new PageView(
                        model.phaseProperty()
                                .map(_ -> model.shown()
                                        .map(trends -> messages.text("trends.page", trends.number()))
                                        .orElseGet(() -> messages.text("trends.pageReading"))),
                        view)
                .context(model.phaseProperty()
                        .map(_ -> model.shown()
                                .map(trends -> words.context(trends.study()))
                                .orElse("")))
                .actions(ChartActions.of(
                        model,
                        view,
                        new ChartSaving(desk, messages),
                        navigator::back,
                        PageAction.of("trends.toStudy", ChartActions.OTHER, this::toStudy)
                                .when(shown)))
                .focus(view::focusFirst);
    }

    private void toStudy() {
        model.shown().ifPresent(trends -> navigator.replace(new Route.StudyTrends(trends.of(), model.participant())));
    }

    @Override
    public void refresh() {
        model.read();
    }
}
