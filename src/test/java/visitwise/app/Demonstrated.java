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
import visitwise.domain.study.StudyId;
import visitwise.feature.participants.Filter;
import visitwise.feature.participants.ListParticipants;
import visitwise.feature.participants.ListParticipants.Sort;
import visitwise.feature.participants.ListParticipants.Sorting;
import visitwise.feature.participants.ParticipantPage;
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

    /** As Excel copies it, with everything that can be wrong with a row. */
    private static final String PASTED = String.join(
            "\r\n",
            "Subject ID\tCollection date\tTime\tSCr (umol/L)\tCr (mmol/L)\tUPRO (g/L)\tUrea (mg/dL)\t尿蛋白定性\tRemark",
            "ALP-002\t2026-11-13\t08:10\t46\t6.4\t0.6\t26\t2+\t",
            "ALP-002\t2026-11-14\t08:10\t460\t6.4\t0.58\t\t2+\t\"repeat?\nask\"",
            "ALP-099\t2026-11-13\t09:00\t51\t5.2\t0.4\t\t1+\t",
            "CKD-03-001\t2026-02-30\t09:00\t180\t7.9\t1.1\t\t3+\t",
            "CKD-03-001\t2026-11-13\t09:00\t181\t7.7\thigh\t\t3+\t",
            "RCT-003\t2026-11-12\t07:50\t62\t8.1\t0.9\t\tneg\t");

    static Demonstrated in(Path folder) {
        var database = Database.open(DataFolder.at(folder), CLOCK);
        new DemonstrationStudy(database, new ProtocolLibrary()).write(TODAY);
        new DemonstrationLaboratory(database).write();
        var people = List.of(
                participant(database, "ALP-002"), participant(database, "RCT-003"), participant(database, "LN-"));
        new DemonstrationResults(database).write(people, TODAY);
        var desktop = RunningDesktop.over(database, CLOCK, Language.EN, true);
        desktop.copied(PASTED);
        return new Demonstrated(desktop, database);
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
        routes.put("trends-study", new Route.StudyTrends(study()));
        routes.put("trends-study-beside", new Route.StudyTrends(study(), child));
        routes.put("participants-study", new Route.Participants(study()));
        routes.put("laboratories", new Route.Laboratories());
        routes.put("inbox", new Route.ResultsInbox());
        routes.put("paste", new Route.PasteResults(null));
        routes.put("move", new Route.MoveDate(child, 1));
        routes.put("end", new Route.EndParticipation(child));
        routes.put("protocols", new Route.Protocols(null));
        routes.put("print-schedule", new Route.PrintSchedule(child));
        routes.put("print-day", new Route.PrintDayList(TODAY));
        routes.put("set-up", new Route.SetUp());
        routes.put("settings", new Route.Settings());
        return routes;
    }

    private StudyId study() {
        return row(database, "ALP-002").studyId();
    }

    ParticipantId participant(String number) {
        return participant(database, number);
    }

    private static ParticipantId participant(Database database, String number) {
        return row(database, number).participant();
    }

    private static ParticipantPage.Row row(Database database, String number) {
        var filter = new Filter(null, null, Set.of(), number);
        return new ListParticipants(database, new ProtocolLibrary())
                .list(filter, new Sorting(Sort.NUMBER, false), 0, TODAY)
                .rows()
                .getFirst();
    }
}
