package visitwise.app;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import visitwise.app.Wiring.Base;
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
    private final DoingPages forms;
    private final PaperPages papers;

    Pages(Base base, Navigator navigator, Notices notices) {
        this.base = base;
        this.navigator = navigator;
        this.notices = notices;
        this.forms = new DoingPages(base, navigator, notices);
        this.papers = new PaperPages(base, navigator, notices);
    }

    Page of(Route route) {
        return switch (route) {
            case Route.Today _ -> missing(route);
            case Route.Participants _ -> missing(route);
            case Route.Enrol _ -> missing(route);
            case Route.File _ -> missing(route);
            case Route.Visit _ -> missing(route);
            case Route.ExtraVisit _ -> missing(route);
            case Route.Infusion infusion -> forms.infusion(infusion);
            case Route.CloseDosing closeDosing -> forms.closeDosing(closeDosing);
            case Route.Results results -> forms.results(results);
            case Route.MoveDate moveDate -> forms.moveDate(moveDate);
            case Route.EndParticipation _ -> missing(route);
            case Route.Protocols protocols -> papers.protocols(protocols);
            case Route.PrintSchedule schedule -> papers.schedule(schedule);
            case Route.PrintDayList _ -> missing(route);
            case Route.PrintDiscrepancies list -> papers.discrepancies(list);
            case Route.SetUp _ -> missing(route);
            case Route.Settings _ -> missing(route);
        };
    }

    /** To be replaced, screen by screen. */
    private Page missing(Route route) {
        var used = base.who() + navigator.hashCode() + notices.hashCode();
        return messages ->
                new PageView(messages.text("app.name"), new StackPane(new Label(route + used.substring(0, 0))));
    }
}
