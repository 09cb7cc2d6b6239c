package visitwise.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import visitwise.app.demo.DemonstrationStudy;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.participants.Filter;
import visitwise.feature.participants.ListParticipants;
import visitwise.feature.participants.ListParticipants.Sort;
import visitwise.feature.participants.ListParticipants.Sorting;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.study.ProtocolLibrary;

/** The desktop over the demonstration study, on a Monday morning in Shanghai. */
record Demonstrated(RunningDesktop desktop, Database database) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(LocalTime.of(8, 5)).atZone(ZONE).toInstant(), ZONE);

    static Demonstrated in(Path folder) {
        var database = Database.open(DataFolder.at(folder), CLOCK);
        new DemonstrationStudy(database, new ProtocolLibrary()).write(TODAY);
        new DemonstrationLaboratory(database).write();
        var people = List.of(
                participant(database, "ALP-002"), participant(database, "RCT-003"), participant(database, "LN-"));
        new DemonstrationResults(database).write(people, TODAY);
        return new Demonstrated(RunningDesktop.over(database, CLOCK, Language.EN, true), database);
    }

    /** Every screen, by the name of its picture. */
    Map<String, Route> routes() {
        var child = participant("ALP-002");
        var perKilogram = participant("CKD-03-001");
        var masked = participant("RCT-003");
        var routes = new LinkedHashMap<String, Route>();
        routes.put("today", new Route.Today());
        routes.put("participants", new Route.Participants(null));
        routes.put("enrol", new Route.Enrol(null));
        for (var tab : Route.File.Tab.values()) {
            routes.put("file-" + tab.name().toLowerCase(Locale.ROOT), new Route.File(child, tab));
        }
        routes.put("file-masked", new Route.File(masked));
        routes.put("visit", new Route.Visit(child, "D7"));
        routes.put("visit-extra", new Route.ExtraVisit(child));
        routes.put("infusion", new Route.Infusion(child, 2));
        routes.put("infusion-per-kilogram", new Route.Infusion(perKilogram, 1));
        routes.put("close-dosing", new Route.CloseDosing(child));
        routes.put("results", new Route.Results(child, "D7"));
        routes.put("results-stored", new Route.Results(participant("ALP-003"), "M1"));
        routes.put("results-corrected", new Route.Results(participant("ALP-004"), "D0"));
        routes.put("trends", new Route.Trends(child));
        routes.put("laboratories", new Route.Laboratories());
        routes.put("inbox", new Route.ResultsInbox());
        routes.put("move", new Route.MoveDate(child, 1));
        routes.put("end", new Route.EndParticipation(child));
        routes.put("protocols", new Route.Protocols(null));
        routes.put("print-schedule", new Route.PrintSchedule(child));
        routes.put("print-day", new Route.PrintDayList(TODAY));
        routes.put("set-up", new Route.SetUp());
        routes.put("settings", new Route.Settings());
        return routes;
    }

    ParticipantId participant(String number) {
        return participant(database, number);
    }

    private static ParticipantId participant(Database database, String number) {
        var filter = new Filter(null, null, Set.of(), number);
        return new ListParticipants(database, new ProtocolLibrary())
                .list(filter, new Sorting(Sort.NUMBER, false), 0, TODAY)
                .rows()
                .getFirst()
                .participant();
    }
}
