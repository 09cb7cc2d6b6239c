package visitwise.app;

import java.time.LocalDateTime;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import visitwise.app.Wiring.Base;
import visitwise.feature.participantfile.BookVisit;
import visitwise.feature.participantfile.EndParticipation;
import visitwise.feature.participantfile.KeepContact;
import visitwise.feature.participantfile.OpenParticipantFile;
import visitwise.feature.participantfile.ParticipantHistory;
import visitwise.feature.participantfile.RecordBodySize;
import visitwise.feature.participantfile.RecordUnscheduledVisit;
import visitwise.feature.participantfile.RecordVisit;
import visitwise.feature.participantfile.ui.BodySizePage;
import visitwise.feature.participantfile.ui.BodySizeViewModel;
import visitwise.feature.participantfile.ui.EndPage;
import visitwise.feature.participantfile.ui.EndViewModel;
import visitwise.feature.participantfile.ui.ExtraVisitPage;
import visitwise.feature.participantfile.ui.ExtraVisitViewModel;
import visitwise.feature.participantfile.ui.FilePage;
import visitwise.feature.participantfile.ui.FileViewModel;
import visitwise.feature.participantfile.ui.Signing;
import visitwise.feature.participantfile.ui.VisitPage;
import visitwise.feature.participantfile.ui.VisitViewModel;
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
            case Route.Participants _ -> missing(route);
            case Route.Enrol _ -> missing(route);
            case Route.File file -> file(file);
            case Route.Visit visit -> visit(visit);
            case Route.ExtraVisit extra -> extraVisit(extra);
            case Route.BodySize size -> bodySize(size);
            case Route.Infusion _ -> missing(route);
            case Route.CloseDosing _ -> missing(route);
            case Route.Results _ -> missing(route);
            case Route.MoveDate _ -> missing(route);
            case Route.EndParticipation end -> end(end);
            case Route.Protocols _ -> missing(route);
            case Route.PrintSchedule _ -> missing(route);
            case Route.PrintDayList _ -> missing(route);
            case Route.PrintDiscrepancies _ -> missing(route);
            case Route.SetUp _ -> missing(route);
            case Route.Settings _ -> missing(route);
        };
    }

    private Page file(Route.File route) {
        var useCases = new FilePage.UseCases(
                new FileViewModel.UseCases(
                        new OpenParticipantFile(base.database(), base.library()),
                        new ParticipantHistory(base.database(), base.library())),
                new KeepContact(base.database(), base.library()));
        return new FilePage(route, useCases, signing(), base.background(), navigator, notices);
    }

    private Page visit(Route.Visit route) {
        var useCases = new VisitViewModel.UseCases(
                new OpenParticipantFile(base.database(), base.library()),
                new BookVisit(base.database(), base.library()),
                new RecordVisit(base.database(), base.library()));
        return new VisitPage(route, useCases, signing(), base.background(), navigator, notices);
    }

    private Page extraVisit(Route.ExtraVisit route) {
        var useCases = new ExtraVisitViewModel.UseCases(
                new OpenParticipantFile(base.database(), base.library()),
                new RecordUnscheduledVisit(base.database(), base.library()));
        return ExtraVisitPage.of(route, useCases, signing(), base.background(), navigator, notices);
    }

    private Page bodySize(Route.BodySize route) {
        var useCases = new BodySizeViewModel.UseCases(
                new OpenParticipantFile(base.database(), base.library()),
                new RecordBodySize(base.database(), base.library()));
        return BodySizePage.of(route, useCases, signing(), base.background(), navigator, notices);
    }

    private Page end(Route.EndParticipation route) {
        var useCases = new EndViewModel.UseCases(
                new OpenParticipantFile(base.database(), base.library()),
                new EndParticipation(base.database(), base.library()));
        return EndPage.of(route, useCases, signing(), base.background(), navigator, notices);
    }

    private Signing signing() {
        return new Signing(
                base::who, () -> LocalDateTime.now(base.clock()), base.clock().getZone());
    }

    /** To be replaced, screen by screen. */
    private Page missing(Route route) {
        var used = base.who() + navigator.hashCode() + notices.hashCode();
        return messages ->
                new PageView(messages.text("app.name"), new StackPane(new Label(route + used.substring(0, 0))));
    }
}
