package visitwise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.platform.theme.Theme;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.testkit.Picture;
import visitwise.testkit.Screen;

/**
 * Takes a picture of every screen in both languages and both themes, on the demonstration study of a fixed day.
 * Arguments: a folder, and perhaps a pattern of the names to take and the size of the text in percent.
 */
public final class Tour {

    private final RunningDesktop desktop;
    private final Path folder;
    private final Pattern wanted;

    private Tour(RunningDesktop desktop, Path folder, Pattern wanted) {
        this.desktop = desktop;
        this.folder = folder;
        this.wanted = wanted;
    }

    public static void main(String... args) throws IOException {
        var pictures = Path.of(args.length > 0 ? args[0] : "target/tour");
        var wanted = Pattern.compile(args.length > 1 ? args[1] : ".*");
        int percent = args.length > 2 ? Integer.parseInt(args[2]) : 100;
        var demonstration = Demonstrated.in(Files.createTempDirectory("visitwise-tour"));
        try (var desktop = demonstration.desktop()) {
            desktop.prefer(chosen -> chosen.withTextPercent(percent));
            new Tour(desktop, pictures, wanted).take(demonstration);
        }
        System.exit(0);
    }

    private void take(Demonstrated demonstration) {
        var routes = demonstration.routes();
        for (var language : Language.values()) {
            desktop.prefer(chosen -> chosen.withLanguage(language));
            for (var theme : Theme.values()) {
                desktop.show(theme);
                var look = "-" + language.name().toLowerCase(Locale.ROOT) + "-"
                        + theme.name().toLowerCase(Locale.ROOT);
                routes.forEach((name, route) -> take(name + look, route));
                takeChecks("results-checks" + look, Objects.requireNonNull(routes.get("results")), language);
            }
        }
    }

    private void take(String name, Route route) {
        if (wanted.matcher(name).find()) {
            desktop.start(route);
            Picture.write(desktop.screen().picture(), folder, name);
        }
    }

    /** A sheet with each kind of check: a flag, a unit that was mixed up, and what cannot be. */
    private void takeChecks(String name, Route sheet, Language language) {
        if (!wanted.matcher(name).find()) {
            return;
        }
        desktop.start(sheet);
        var first =
                ShippedCatalogue.catalogue().analyte("PROT_DIP").orElseThrow().name();
        var line = desktop.find(
                TextField.class,
                input -> input.getAccessibleText() != null
                        && input.getAccessibleText().startsWith(language.of(first) + ", "));
        Screen.on(() -> {
            line.requestFocus();
            return true;
        });
        for (var typed : List.of("3+", "neg", "61 mg/dL", "72", "5000000")) {
            desktop.screen().type(typed);
            desktop.screen().press(KeyCode.ENTER);
        }
        desktop.settle();
        Picture.write(desktop.screen().picture(), folder, name);
        leave();
    }

    /** Nothing of the sheet is saved. */
    private void leave() {
        desktop.start(new Route.Today());
        var leaving = desktop.find(
                Button.class,
                button -> button.getParent() instanceof LeaveBar
                        && !button.getStyleClass().contains("accent"));
        Screen.on(() -> {
            leaving.fire();
            return true;
        });
        desktop.settle();
    }
}
