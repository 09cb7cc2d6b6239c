package visitwise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import visitwise.app.demo.DemonstrationStudy;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.participants.Filter;
import visitwise.feature.participants.ListParticipants;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.platform.theme.Theme;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Picture;

/**
 * Takes a picture of every screen in both languages and both themes, on the demonstration study of a fixed day.
 * Arguments: a folder, and perhaps a pattern of the names to take.
 */
public final class Tour {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Clock CLOCK = Clock.fixed(
            LocalDate.of(2026, 11, 16).atTime(LocalTime.of(8, 5)).atZone(ZONE).toInstant(), ZONE);

    private final RunningDesktop desktop;
    private final Path folder;
    private final Pattern wanted;
    private final Database database;

    private Tour(RunningDesktop desktop, Path folder, Pattern wanted, Database database) {
        this.database = database;
        this.desktop = desktop;
        this.folder = folder;
        this.wanted = wanted;
    }

    public static void main(String... args) throws IOException {
        var pictures = Path.of(args.length > 0 ? args[0] : "target/tour");
        var wanted = Pattern.compile(args.length > 1 ? args[1] : ".*");
        var records = Files.createTempDirectory("visitwise-tour");
        var database = Database.open(DataFolder.at(records), CLOCK);
        new DemonstrationStudy(database, new ProtocolLibrary()).write(LocalDate.now(CLOCK));
        try (var desktop = RunningDesktop.over(database, CLOCK, Language.EN, true)) {
            new Tour(desktop, pictures, wanted, database).take();
        }
        System.exit(0);
    }

    private void take() {
        for (var language : Language.values()) {
            desktop.prefer(chosen -> chosen.withLanguage(language));
            for (var theme : Theme.values()) {
                desktop.show(theme);
                routes().forEach((name, route) -> take(
                        name + "-" + language.name().toLowerCase(Locale.ROOT) + "-"
                                + theme.name().toLowerCase(Locale.ROOT),
                        route));
            }
        }
    }

    private void take(String name, Route route) {
        if (wanted.matcher(name).find()) {
            desktop.open(route);
            Picture.write(desktop.screen().picture(), folder, name);
        }
    }

    /** A participant whose file has something in every part. */
    private ParticipantId participant(String study, String number) {
        var sorting = new ListParticipants.Sorting(ListParticipants.Sort.NUMBER, false);
        return new ListParticipants(database, new ProtocolLibrary())
                .list(Filter.EVERYBODY, sorting, 0, LocalDate.now(CLOCK)).rows().stream()
                        .filter(row -> row.study().equals(study) && row.number().endsWith(number))
                        .findFirst()
                        .orElseThrow()
                        .participant();
    }

    private void file(Map<String, Route> routes) {
        var boy = participant("ISRCTN62094626", "007");
        for (var tab : Route.File.Tab.values()) {
            routes.put("file-" + tab.name().toLowerCase(Locale.ROOT), new Route.File(boy, tab));
        }
        routes.put("file-masked", new Route.File(participant("NCT06731192", "003"), Route.File.Tab.DOSES));
        routes.put("visit-recorded", new Route.Visit(boy, "D0"));
        routes.put("visit-next", new Route.Visit(boy, "D14"));
        routes.put("visit-ahead", new Route.Visit(boy, "M2"));
        routes.put("extra-visit", new Route.ExtraVisit(boy));
        routes.put("body-size", new Route.BodySize(boy));
        routes.put("end-participation", new Route.EndParticipation(boy));
    }

    private Map<String, Route> routes() {
        var routes = new LinkedHashMap<String, Route>();
        routes.put("today", new Route.Today());
        routes.put("participants", new Route.Participants(null));
        routes.put("enrol", new Route.Enrol(null));
        routes.put("protocols", new Route.Protocols(null));
        routes.put("settings", new Route.Settings());
        file(routes);
        return routes;
    }
}
