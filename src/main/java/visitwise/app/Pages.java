package visitwise.app;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import visitwise.app.Wiring.Base;
import visitwise.domain.study.StudyId;
import visitwise.feature.enrolment.EnrolParticipant;
import visitwise.feature.enrolment.ListPlaces;
import visitwise.feature.enrolment.ui.EnrolDesk;
import visitwise.feature.enrolment.ui.EnrolPage;
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
import visitwise.platform.navigation.Route;

/** Makes the screen of a route. */
final class Pages {

    private final Base base;
    private final Navigator navigator;
    private final Notices notices;
    private final DoingPages forms;
    private final PaperPages papers;
    private final TrendPages trends;
    private final LaboratoryPages laboratories;

    Pages(Base base, Navigator navigator, Notices notices, boolean demonstration) {
        this.base = base;
        this.navigator = navigator;
        this.notices = notices;
        this.forms = new DoingPages(base, navigator, notices);
        this.papers = new PaperPages(base, navigator, notices, demonstration);
        this.trends = new TrendPages(base, navigator, notices, demonstration);
        this.laboratories = new LaboratoryPages(base, navigator, notices);
    }

    Page of(Route route) {
        return switch (route) {
            case Route.Today _ ->
                new TodayPage(
                        new ListToday(base.database(), base.library()), base.background(), navigator, base::today);
            case Route.Participants(StudyId study) -> participants(study);
            case Route.Enrol(StudyId study) -> enrol(study);
            case Route.File file -> file(file);
            case Route.Visit visit -> visit(visit);
            case Route.ExtraVisit extra -> extraVisit(extra);
            case Route.BodySize size -> bodySize(size);
            case Route.Infusion infusion -> forms.infusion(infusion);
            case Route.CloseDosing closeDosing -> forms.closeDosing(closeDosing);
            case Route.Results results -> forms.results(results);
            case Route.Trends person -> trends.trends(person);
            case Route.StudyTrends study -> trends.studyTrends(study);
            case Route.ResultsInbox _ -> laboratories.inbox();
            case Route.Laboratories _ -> laboratories.laboratories();
            case Route.PasteResults paste -> forms.paste(paste);
            case Route.MoveDate moveDate -> forms.moveDate(moveDate);
            case Route.EndParticipation end -> end(end);
            case Route.Protocols protocols -> papers.protocols(protocols);
            case Route.PrintSchedule schedule -> papers.schedule(schedule);
            case Route.PrintDayList list -> papers.dayList(list);
            case Route.PrintDiscrepancies list -> papers.discrepancies(list);
            case Route.SetUp _ -> setUp();
            case Route.Settings _ -> settings();
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
                base::who, () -> LocalDateTime.now(base.clock()), base.clock().getZone(), base.drafts());
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
}
