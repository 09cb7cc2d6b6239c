package visitwise.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import visitwise.app.Wiring.Base;
import visitwise.app.demo.DemonstrationStudy;
import visitwise.feature.setup.ListStudies;
import visitwise.platform.background.FxBackground;
import visitwise.platform.drafts.Drafts;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.platform.preferences.Preferences;
import visitwise.storage.database.Database;
import visitwise.storage.study.ProtocolLibrary;

/** One open database with the main window's content over it. */
final class Session implements AutoCloseable {

    /** Screens that are opened again at the next start, by the word that is kept. */
    private static final Map<String, Route> MENU = Map.of(
            "today", new Route.Today(),
            "participants", new Route.Participants(null),
            "results", new Route.ResultsInbox(),
            "laboratories", new Route.Laboratories(),
            "protocols", new Route.Protocols(null));

    /** The folder, beside the records, of what is typed and not saved. */
    static final String DRAFTS = "drafts";

    /**
     * A database that was opened.
     *
     * @param isEmpty true if no site was set up in it yet
     * @param drafts where what is typed and not saved is kept
     */
    record Records(Database database, boolean isDemonstration, boolean isEmpty, Path drafts) implements AutoCloseable {

        /** Opens it; call away from the screen thread. */
        static Records open(Place place, boolean demonstration, Clock clock) {
            var folder = demonstration ? place.demonstration(LocalDate.now(clock)) : place.folder();
            var database = Database.open(folder, clock);
            var library = new ProtocolLibrary();
            try {
                if (demonstration && !place.isWritten(LocalDate.now(clock))) {
                    new DemonstrationStudy(database, library).write(LocalDate.now(clock));
                    place.markWritten(LocalDate.now(clock));
                }
                var isEmpty = !new ListStudies(database, library).isSetUp();
                return new Records(
                        database, demonstration, isEmpty, folder.path().resolve(DRAFTS));
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        }

        @Override
        public void close() {
            database.close();
        }
    }

    private final Records records;
    private final FxBackground background;
    private final Drafts drafts;
    private final ObjectProperty<Preferences> preferences;
    private final Wiring wiring;
    private final Shell shell;

    Session(Records records, Clock clock, ObjectProperty<Preferences> preferences, Language languageOfComputer) {
        this.records = records;
        this.preferences = preferences;
        var failures = new Failures();
        this.background = new FxBackground(failures);
        var notices = new NoticeLog();
        this.drafts = Drafts.in(records.drafts(), clock, problem -> background.toScreen(() -> notices.say(problem)));
        var base = new Base(
                records.database(), new ProtocolLibrary(), background, clock, preferences, languageOfComputer, drafts);
        this.wiring = new Wiring(base, failures, notices, records.isDemonstration());
        this.shell = new Shell(wiring, background);
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.take(failure));
    }

    /** Takes what opens the demonstration study, or the records again. */
    void switchBy(Consumer<Boolean> opening) {
        shell.switchBy(opening);
    }

    /** Opens the first screen. */
    Parent start() {
        var first = records.isEmpty() ? new Route.SetUp() : lastOpen();
        wiring.trail().start(wiring::page, first);
        wiring.trail().currentProperty().subscribe(open -> {
            if (open != null) {
                keep(open.route());
            }
        });
        return shell.node();
    }

    /** How much work is not finished yet. */
    int running() {
        return background.runningProperty().get();
    }

    Shell shell() {
        return shell;
    }

    /** Runs it once nothing typed would be lost by it, or the person said so. */
    void leave(Runnable then) {
        wiring.trail().leave(then);
    }

    /** This is seen no more; call on the screen thread. */
    void dispose() {
        shell.dispose();
    }

    /** Waits for what is being done, then closes the records in good order. */
    @Override
    public void close() {
        background.close();
        drafts.close();
        records.close();
    }

    private void keep(Route route) {
        MENU.entrySet().stream()
                .filter(entry -> entry.getValue().equals(route))
                .map(Map.Entry::getKey)
                .filter(word -> !word.equals(preferences.get().screen()))
                .findFirst()
                .ifPresent(word -> preferences.set(preferences.get().withScreen(word)));
    }

    private Route lastOpen() {
        return MENU.getOrDefault(preferences.get().screen(), new Route.Today());
    }
}
