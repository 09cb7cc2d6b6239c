package visitwise.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import visitwise.domain.lab.panel.Cell;
import visitwise.domain.participant.BodySize;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.platform.theme.Theme;
import visitwise.storage.database.Change;
import visitwise.storage.database.ChangeContext;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.Outcome;
import visitwise.storage.participant.BodySizeStore;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Clinic;
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
        var ward = saved(database, change -> Ward.running(change, "ISRCTN62094626"));
        var year = new YearOfResults(database, new ProtocolLibrary());
        var child = year.of(ward, "MSC", 99);
        for (int start = 75; start < 99; start += 4) {
            year.of(ward, "MSC", start);
        }
        var arms = arms(database, year);
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
                    desktop.start(new Route.StudyTrends(arms.study()));
                    desktop.screen().pressWithCtrl(KeyCode.B);
                    pictures(desktop, folder, "arms", look);
                }
            }
        }
        System.exit(0);
    }

    /** Two arms of seven, by whom visits are told apart. */
    private static Ward arms(Database database, YearOfResults year) {
        var ward = saved(database, change -> Ward.running(change, "NCT04318600"));
        for (int number = 0; number < 14; number++) {
            var arm = number % 2 == 0 ? "MSC" : "CONTROL";
            var who = saved(database, change -> {
                var id = new Clinic(change, ward).enrol(arm, YearOfResults.DAY0);
                var size = new BodySize(id, YearOfResults.DAY0, new BigDecimal("131"), new BigDecimal("28.6"));
                new BodySizeStore().add(change, ward.site(), size);
                return id;
            });
            for (int month : new int[] {0, 1, 2, 3, 6, 9, 12}) {
                var cells = Map.of(
                        "RBC_U_HPF", Cell.of(Integer.toString(Math.max(0, 30 - month * (2 + number / 3))), "/[HPF]"),
                        "PROTCRT_U", Cell.of(Integer.toString(300 - month * (10 + number)), "mg/mmol{creat}"),
                        "CREAT_S", Cell.of(Integer.toString(44 + number + month), "umol/L"));
                year.enter(who, "M" + month, YearOfResults.DAY0.plusDays(26L * month), cells);
            }
        }
        return ward;
    }

    private static <T> T saved(Database database, Function<Change, T> work) {
        return ((Outcome.Saved<T>) database.change(ChangeContext.firstEntry("Chen Jie"), work)).value();
    }

    private static void pictures(RunningDesktop desktop, Path folder, String name, String look) {
        for (int number = 1; number <= 6; number++) {
            desktop.screen().pressWithAlt(KeyCode.valueOf("DIGIT" + number));
            desktop.settle();
            Picture.write(desktop.screen().picture(), folder, name + number + look);
        }
    }
}
