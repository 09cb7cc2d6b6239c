package visitwise.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import visitwise.platform.i18n.Language;
import visitwise.platform.navigation.Route;
import visitwise.platform.preferences.Preferences;
import visitwise.platform.theme.Appearance;
import visitwise.platform.theme.Theme;
import visitwise.storage.database.Database;
import visitwise.storage.due.DueVisitsUpToDate;
import visitwise.storage.study.ProtocolLibrary;
import visitwise.testkit.Screen;

/** The whole desktop over a real database, on a headless screen. */
public final class RunningDesktop implements AutoCloseable {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Session session;
    private final Screen screen;
    private final Appearance appearance;
    private final ObjectProperty<Preferences> preferences;

    private RunningDesktop(
            Session session, Screen screen, Appearance appearance, ObjectProperty<Preferences> preferences) {
        this.session = session;
        this.screen = screen;
        this.appearance = appearance;
        this.preferences = preferences;
    }

    /** Opens the desktop and waits until its first screen is there. The database is closed with it. */
    public static RunningDesktop over(Database database, Clock clock, Language language) {
        return over(database, clock, language, false);
    }

    public static RunningDesktop over(Database database, Clock clock, Language language, boolean demonstration) {
        var drafts = Path.of(database.place()).resolve(Session.DRAFTS);
        return over(new Session.Records(database, demonstration, false, drafts), clock, language);
    }

    /** As the program starts: where nothing is set up, it begins with setting up. */
    static RunningDesktop over(Session.Records records, Clock clock, Language language) {
        new DueVisitsUpToDate(records.database(), new ProtocolLibrary()).planAll();
        var made = new RunningDesktop[1];
        var screen = Screen.show(
                () -> {
                    var appearance = new Appearance(Theme.LIGHT);
                    var preferences = new SimpleObjectProperty<>(
                            Preferences.first("Dr Li").withLanguage(language));
                    var session = new Session(records, clock, preferences, language);
                    made[0] = new RunningDesktop(session, null, appearance, preferences);
                    return session.start();
                },
                WIDTH,
                HEIGHT);
        var desktop = new RunningDesktop(made[0].session, screen, made[0].appearance, made[0].preferences);
        Screen.on(() -> {
            desktop.appearance.dress(screen.scene());
            return true;
        });
        desktop.settle();
        return desktop;
    }

    /** Another program puts a text into the clipboard. */
    public void copied(String text) {
        Screen.on(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    public Screen screen() {
        return screen;
    }

    public void open(Route route) {
        Screen.on(() -> {
            session.shell().trail().open(route);
            return true;
        });
        settle();
    }

    /** Opens a screen as the menu does: nothing is kept of those before. */
    public void start(Route route) {
        Screen.on(() -> {
            session.shell().trail().start(route);
            return true;
        });
        settle();
    }

    public void show(Theme theme) {
        Screen.on(() -> {
            appearance.themeProperty().set(theme);
            return true;
        });
        settle();
    }

    /** Changes what the person prefers, as the settings do. */
    public void prefer(Function<Preferences, Preferences> change) {
        Screen.on(() -> {
            preferences.set(change.apply(preferences.get()));
            appearance.textPercentProperty().set(preferences.get().textPercent());
            return true;
        });
        settle();
    }

    /** The route that is open. */
    public Route route() {
        return Screen.on(() -> session.shell().trail().currentProperty().get().route());
    }

    /** Waits until no work is running any more and everything is laid out. */
    public void settle() {
        screen.until(_ -> session.running() == 0);
        screen.layOut();
    }

    /** The first node of the scene for which that holds, in the order of the scene. */
    public <T extends Node> T find(Class<T> kind, Predicate<T> wanted) {
        return screen.look(scene -> find(scene, kind, wanted));
    }

    private static <T extends Node> T find(Scene scene, Class<T> kind, Predicate<T> wanted) {
        return Screen.all(scene.getRoot())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such " + kind.getSimpleName() + " on the screen"));
    }

    /** Everything that can be read on the screen. */
    public String words() {
        return screen.look(scene -> Screen.words(scene.getRoot()));
    }

    @Override
    public void close() {
        settle();
        screen.close();
        session.close();
    }
}
