package visitwise.app;

import java.time.LocalDateTime;
import visitwise.app.Wiring.Base;
import visitwise.feature.trends.ReadStudyTrends;
import visitwise.feature.trends.ReadTrends;
import visitwise.feature.trends.ui.ChartDesk;
import visitwise.feature.trends.ui.StudyTrendsPage;
import visitwise.feature.trends.ui.TrendsPage;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Notices;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.Route;

/** Makes the screens of results over time. */
final class TrendPages {

    private final Base base;
    private final Navigator navigator;
    private final ChartDesk desk;

    TrendPages(Base base, Navigator navigator, Notices notices, boolean demonstration) {
        this.base = base;
        this.navigator = navigator;
        var version = TrendPages.class.getPackage().getImplementationVersion();
        this.desk = new ChartDesk(
                base.background(),
                () -> LocalDateTime.now(base.clock()),
                SaveDialog::choose,
                notices::say,
                version == null ? "Visitwise" : "Visitwise " + version,
                demonstration);
    }

    Page trends(Route.Trends route) {
        return new TrendsPage(route, new ReadTrends(base.database(), base.library()), desk, navigator);
    }

    Page studyTrends(Route.StudyTrends route) {
        return new StudyTrendsPage(route, new ReadStudyTrends(base.database(), base.library()), desk, navigator);
    }
}
