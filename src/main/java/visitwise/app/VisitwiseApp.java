package visitwise.app;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import visitwise.app.Opening.Surroundings;
import visitwise.platform.background.FxBackground;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.preferences.Preferences;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.StorageFailure;

/** The desktop program: finds the data folder, shows the window, and ends once all is closed. */
final class VisitwiseApp extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(VisitwiseApp.class);

    private final FxBackground background =
            new FxBackground(failure -> LOG.error("unexpected: {}", Failures.report(failure)));
    private final Language languageOfComputer;
    private final Supplier<DataFolder> folder;
    private final PrintWriter err;
    private final CompletableFuture<Integer> closed;
    private @Nullable Opening opening;
    private boolean stopped;
    private boolean found;

    /** Gets the folder of the records and where to complain; the exit code is given when all is closed. */
    VisitwiseApp(Language language, Supplier<DataFolder> folder, PrintWriter err, CompletableFuture<Integer> closed) {
        this.languageOfComputer = language;
        this.folder = folder;
        this.err = err;
        this.closed = closed;
    }

    @Override
    public void start(Stage stage) {
        var window = new Window(stage, "Visitwise");
        stage.setOnHidden(_ -> stop());
        // Closing the window ends the program only once the records are closed.
        Platform.setImplicitExit(false);
        window.show(StartViews.waiting(new Messages(languageOfComputer), "app.opening"));
        background.run(() -> Place.of(folder), place -> begin(window, place), failure -> refuse(window, failure));
    }

    private void begin(Window window, Place place) {
        found = true;
        if (stopped) {
            finish(0);
            return;
        }
        var preferences = new SimpleObjectProperty<>(place.preferences());
        window.followPreferences(preferences);
        preferences.addListener((_, _, _) -> keep(place, preferences::get));
        var around = new Surroundings(window, background, Clock.system(ZoneId.systemDefault()), languageOfComputer);
        var made = new Opening(around, place, preferences, this::finish);
        opening = made;
        made.begin();
    }

    /** Whichever comes last writes what is preferred by then. */
    private void keep(Place place, Supplier<Preferences> latest) {
        background.run(
                () -> {
                    place.file().write(latest);
                    return true;
                },
                _ -> {},
                failure -> LOG.warn(
                        "the preferences were not kept: {}", failure.getClass().getName()));
    }

    /** There is no folder to open anything in. */
    private void refuse(Window window, RuntimeException failure) {
        found = true;
        var messages = new Messages(languageOfComputer);
        var words = failure instanceof StorageFailure refused
                ? messages.text(refused.problem())
                : messages.text("app.defect", failure.getClass().getSimpleName());
        err.println(words);
        LOG.error("no data folder: {}", Failures.report(failure));
        window.show(StartViews.problem(messages, words, Failures.report(failure), window::hide));
        if (stopped) {
            finish(1);
        }
    }

    @Override
    public void stop() {
        stopped = true;
        if (opening != null) {
            opening.stop();
        } else if (found) {
            finish(1);
        }
    }

    private void finish(int exitCode) {
        background.close();
        closed.complete(exitCode);
    }
}
