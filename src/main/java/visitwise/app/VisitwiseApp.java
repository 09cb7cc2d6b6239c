package visitwise.app;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import visitwise.app.Session.Records;
import visitwise.platform.background.FxBackground;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.preferences.Preferences;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.StorageFailure;
import visitwise.storage.due.DueVisitsUpToDate;
import visitwise.storage.study.ProtocolLibrary;

/** The desktop program: opens the records, shows the window, and closes both in order. */
final class VisitwiseApp extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(VisitwiseApp.class);

    private final FxBackground background = new FxBackground(this::refuse);
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final Language languageOfComputer;
    private final Supplier<DataFolder> folder;
    private final PrintWriter err;
    private final CompletableFuture<Integer> closed;
    private @Nullable Window window;
    private @Nullable Place place;
    private @Nullable ObjectProperty<Preferences> preferences;
    private @Nullable Session session;
    private @Nullable FrontDoor door;
    private int exitCode;
    private boolean busy;
    private boolean stopped;

    /** Gets the folder of the records and where to complain; the exit code is given when all is closed. */
    VisitwiseApp(Language language, Supplier<DataFolder> folder, PrintWriter err, CompletableFuture<Integer> closed) {
        this.languageOfComputer = language;
        this.folder = folder;
        this.err = err;
        this.closed = closed;
    }

    @Override
    public void start(Stage stage) {
        var made = new Window(stage, "Visitwise");
        window = made;
        stage.setOnHidden(_ -> stop());
        // Closing the window ends the program only once the records are closed.
        Platform.setImplicitExit(false);
        busy = true;
        made.show(StartViews.waiting(messages(), "app.opening"));
        background.run(() -> Place.of(folder), found -> found(made, found));
    }

    private void found(Window shown, Place found) {
        place = found;
        var chosen = new SimpleObjectProperty<>(found.preferences());
        preferences = chosen;
        shown.followPreferences(chosen);
        chosen.addListener((_, _, changed) -> keep(found, changed));
        openDoor(shown, found);
        if (found.hasRecords()) {
            open(shown, found, false);
        } else {
            busy = false;
            welcome(shown, found);
        }
    }

    private void openDoor(Window shown, Place found) {
        background.run(
                () -> FrontDoor.open(found.folder(), () -> background.toScreen(shown::toFront)),
                opened -> door = opened.orElse(null));
    }

    private void keep(Place found, Preferences changed) {
        background.run(
                () -> {
                    found.file().write(changed);
                    return true;
                },
                _ -> {},
                failure -> LOG.warn(
                        "the preferences were not kept: {}", failure.getClass().getName()));
    }

    /** The first start: what shall be opened? */
    private void welcome(Window shown, Place found) {
        if (stopped) {
            finish();
            return;
        }
        shown.show(StartViews.welcome(
                messages(),
                new StartViews.Choices(
                        () -> open(shown, found, true),
                        () -> open(shown, found, false),
                        () -> restore(shown, found),
                        () -> speakOther(shown, found))));
    }

    private void speakOther(Window shown, Place found) {
        var chosen = preferences;
        if (chosen != null) {
            chosen.set(chosen.get().withLanguage(messages().language().other()));
            welcome(shown, found);
        }
    }

    private void restore(Window shown, Place found) {
        var chooser = new FileChooser();
        chooser.setTitle(messages().text("welcome.restore.file"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages().text("welcome.restore.kind"), "*.mv.db"));
        var file = chooser.showOpenDialog(shown.stage());
        if (file == null) {
            return;
        }
        busy = true;
        shown.show(StartViews.waiting(messages(), "app.restoring"));
        background.run(
                () -> {
                    Database.restore(file.toPath(), found.folder(), clock);
                    return true;
                },
                _ -> open(shown, found, false));
    }

    /** Opens the records, or the demonstration study; what is open is closed first. */
    private void open(Window shown, Place found, boolean demonstration) {
        busy = true;
        shown.show(StartViews.waiting(messages(), demonstration ? "app.openingDemo" : "app.opening"));
        var before = session;
        session = null;
        background.run(
                () -> {
                    if (before != null) {
                        before.close();
                    }
                    return Records.open(found, demonstration, clock);
                },
                records -> plan(shown, found, records));
    }

    /** After a migration, and when the program plans differently, calendars are worked out anew before anything is shown. */
    private void plan(Window shown, Place found, Records records) {
        new CatchingUp(background, new DueVisitsUpToDate(records.database(), new ProtocolLibrary()))
                .run(
                        (done, all) -> shown.show(StartViews.planning(messages(), done, all)),
                        () -> opened(shown, found, records),
                        failure -> {
                            records.close();
                            refuse(failure);
                        });
    }

    /** The window may have been closed while the records were being opened. */
    private void opened(Window shown, Place found, Records records) {
        busy = false;
        var chosen = preferences;
        if (chosen == null || stopped) {
            records.close();
            finish();
            return;
        }
        var made = new Session(records, clock, chosen, languageOfComputer);
        session = made;
        made.switchBy(demonstration -> open(shown, found, demonstration));
        shown.show(made.start());
    }

    private void refuse(RuntimeException failure) {
        busy = false;
        exitCode = 1;
        var shown = window;
        var found = place;
        if (shown == null || (found != null && isOpenElsewhere(failure) && FrontDoor.knock(found.folder()))) {
            exitCode = 0;
            stopped = true;
            finish();
            return;
        }
        var words = failure instanceof StorageFailure refused
                ? messages().text(refused.problem())
                : messages().text("app.defect", failure.getClass().getSimpleName());
        err.println(words);
        LOG.error("the records could not be opened: {}", Failures.report(failure));
        shown.show(StartViews.problem(messages(), words, Failures.report(failure)));
        if (stopped) {
            finish();
        }
    }

    private static boolean isOpenElsewhere(RuntimeException failure) {
        return failure instanceof StorageFailure refused
                && refused.problem().key().startsWith("storage.in-use");
    }

    private Messages messages() {
        var chosen = preferences;
        return new Messages(
                chosen == null
                        ? languageOfComputer
                        : chosen.get().chosenLanguage().orElse(languageOfComputer));
    }

    @Override
    public void stop() {
        stopped = true;
        if (!busy) {
            finish();
        }
    }

    private void finish() {
        if (session != null) {
            session.close();
        }
        background.close();
        if (door != null) {
            door.close();
        }
        closed.complete(exitCode);
    }
}
