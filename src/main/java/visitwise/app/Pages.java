package visitwise.app;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import visitwise.app.Wiring.Base;
import visitwise.domain.study.StudyId;
import visitwise.feature.enrolment.EnrolParticipant;
import visitwise.feature.enrolment.ListPlaces;
import visitwise.feature.enrolment.ui.EnrolDesk;
import visitwise.feature.enrolment.ui.EnrolPage;
import visitwise.feature.participants.ListParticipants;
import visitwise.feature.participants.ui.ParticipantsPage;
import visitwise.feature.settings.ui.About;
import visitwise.feature.settings.ui.SettingsPage;
import visitwise.feature.setup.ListStudies;
import visitwise.feature.setup.SetUpSite;
import visitwise.feature.setup.ui.SetUpDesk;
import visitwise.feature.setup.ui.SetUpPage;
import visitwise.feature.today.ListToday;
import visitwise.feature.today.ui.TodayPage;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Notices;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageView;
import visitwise.platform.navigation.Route;

/** Makes the screen of a route. */
final class Pages {

    private final Base base;
    private final Navigator navigator;
    private final Notices notices;

    Pages(Base base, Navigator navigator, Notices notices) {
        this.base = base;
        this.navigator = navigator;
        this.notices = notices;
    }

    Page of(Route route) {
        return switch (route) {
            case Route.Today _ ->
                new TodayPage(
                        new ListToday(base.database(), base.library()), base.background(), navigator, base::today);
            case Route.Participants(StudyId study) -> participants(study);
            case Route.Enrol(StudyId study) -> enrol(study);
            case Route.File _ -> missing(route);
            case Route.Visit _ -> missing(route);
            case Route.ExtraVisit _ -> missing(route);
            case Route.Infusion _ -> missing(route);
            case Route.CloseDosing _ -> missing(route);
            case Route.Results _ -> missing(route);
            case Route.MoveDate _ -> missing(route);
            case Route.EndParticipation _ -> missing(route);
            case Route.Protocols _ -> missing(route);
            case Route.PrintSchedule _ -> missing(route);
            case Route.PrintDayList _ -> missing(route);
            case Route.PrintDiscrepancies _ -> missing(route);
            case Route.SetUp _ -> setUp();
            case Route.Settings _ -> settings();
        };
    }

    private Page participants(@Nullable StudyId study) {
        return new ParticipantsPage(
                new ListParticipants(base.database(), base.library()),
                base.background(),
                base::today,
                base.preferences(),
                navigator,
                study);
    }

    private Page enrol(@Nullable StudyId study) {
        var desk = new EnrolDesk(
                new EnrolParticipant(base.database()),
                new ListPlaces(base.database(), base.library()),
                base.background(),
                base::today,
                base::who);
        return new EnrolPage(desk, navigator, notices, study);
    }

    private Page setUp() {
        var desk = new SetUpDesk(
                new SetUpSite(base.database()),
                new ListStudies(base.database(), base.library()),
                base.background(),
                base::today,
                base.preferences());
        return new SetUpPage(desk, navigator, notices);
    }

    private Page settings() {
        var version = Pages.class.getPackage().getImplementationVersion();
        var about = new About(base.database().place(), version == null ? "development" : version);
        return new SettingsPage(base.preferences(), about, navigator);
    }

    /** To be replaced, screen by screen. */
    private Page missing(Route route) {
        var used = base.who() + navigator.hashCode() + notices.hashCode();
        return messages ->
                new PageView(messages.text("app.name"), new StackPane(new Label(route + used.substring(0, 0))));
    }
}
