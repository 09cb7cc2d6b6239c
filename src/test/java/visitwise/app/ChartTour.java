package visitwise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.platform.theme.Theme;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Picture;
import visitwise.testkit.Ward;
import visitwise.testkit.YearOfResults;

/** Takes a picture of every chart in both languages and both themes. Arguments: a folder, and the size of the text. */
public final class ChartTour {

    private static final Clock CLOCK = Clock.fixed(YearOfResults.NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private ChartTour() {}

    public static void main(String... args) throws IOException {
        var folder = Path.of(args[0]);
        int percent = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        var database = Database.open(DataFolder.at(Files.createTempDirectory("visitwise-charts")), CLOCK);
        var outcome =
                database.change(ChangeContext.firstEntry("Chen Jie"), change -> Ward.running(change, "ISRCTN62094626"));
        var ward = ((Outcome.Saved<Ward>) outcome).value();
        var year = new YearOfResults(database, new ProtocolLibrary());
        var child = year.of(ward, "MSC", 99);
        for (int start = 75; start < 99; start += 4) {
            year.of(ward, "MSC", start);
        }
        try (var desktop = RunningDesktop.over(database, CLOCK, Language.EN)) {
            desktop.prefer(chosen -> chosen.withTextPercent(percent));
            for (var language : Language.values()) {
                desktop.prefer(chosen -> chosen.withLanguage(language));
                for (var theme : Theme.values()) {
                    desktop.show(theme);
                    var look = "-" + language.name().toLowerCase(Locale.ROOT) + "-"
                            + theme.name().toLowerCase(Locale.ROOT) + "-" + percent;
                    desktop.start(new Route.Trends(child));
                    pictures(desktop, folder, "participant", look);
                    desktop.start(new Route.StudyTrends(ward.study()));
                    pictures(desktop, folder, "study", look);
                }
            }
        }
        System.exit(0);
    }

    private static void pictures(RunningDesktop desktop, Path folder, String name, String look) {
        for (int number = 1; number <= 6; number++) {
            desktop.screen().pressWithAlt(KeyCode.valueOf("DIGIT" + number));
            desktop.settle();
            Picture.write(desktop.screen().picture(), folder, name + number + look);
        }
    }
}
