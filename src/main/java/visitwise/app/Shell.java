package visitwise.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import visitwise.platform.background.FxBackground;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.Route;
import visitwise.platform.preferences.Preferences;

/** The main window: everything that stays while screens come and go. */
final class Shell {

    private final Wiring wiring;
    private final FxBackground background;
    private final ObjectProperty<Preferences> preferences;
    private final StackPane root = new StackPane();
    private final Shortcuts shortcuts;
    private @Nullable Frame frame;
    private @Nullable Language shown;
    private final Subscription subscription;
    private Counts counts = Counts.NONE;
    private int counted;
    private Consumer<Boolean> switching = _ -> {};

    Shell(Wiring wiring, FxBackground background) {
        this.wiring = wiring;
        this.background = background;
        this.preferences = wiring.preferences();
        this.shortcuts = new Shortcuts(this, preferences);
        // What does not fit is cut off at the end, never at the beginning.
        root.setAlignment(Pos.TOP_LEFT);
        root.setMinSize(0, 0);
        listenTo(root.sceneProperty());
        this.subscription = Subscription.combine(
                preferences.subscribe(_ -> speak()),
                wiring.trail().currentProperty().subscribe(_ -> readCounts()),
                // Whatever is said was done, and may be counted.
                wiring.notices().notices().subscribe(this::readCounts));
        // A screen that opens before its window is there cannot take the keyboard.
        root.sceneProperty().subscribe(_ -> focusFirst());
    }

    /** Keys arrive at the scene also while nothing in it has the focus. */
    private void listenTo(ObservableValue<Scene> scene) {
        EventHandler<KeyEvent> handler = this::pressed;
        scene.addListener((_, before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, handler);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, handler);
            }
        });
    }

    StackPane node() {
        return root;
    }

    Language language() {
        return wiring.language();
    }

    /** Takes what opens the demonstration study, or the records again. */
    void switchBy(Consumer<Boolean> opening) {
        switching = opening;
    }

    /** From the records to the demonstration study, or back. */
    void changeRecords() {
        wiring.trail().leave(() -> switching.accept(!wiring.isDemonstration()));
    }

    boolean isDemonstration() {
        return wiring.isDemonstration();
    }

    Trail trail() {
        return wiring.trail();
    }

    NoticeLog notices() {
        return wiring.notices();
    }

    /** Opens the search over participants, screens and commands. */
    void search() {
        var messages = new Messages(language());
        new Palette(root, messages, wiring.search(messages, commands())).open();
    }

    /** Shows what can be done by keyboard. */
    void showKeys() {
        new KeysOverlay(root, new Messages(language()), commands()).open();
    }

    /** What can be done here: what the open screen offers, and what can be done everywhere. */
    private List<PageAction> commands() {
        var view = frame == null ? null : frame.view();
        var all = new ArrayList<PageAction>();
        if (view != null) {
            all.addAll(view.actions());
        }
        all.addAll(shortcuts.everywhere());
        return all;
    }

    private void speak() {
        var language = language();
        if (language == shown) {
            return;
        }
        shown = language;
        if (frame != null) {
            frame.dispose();
        }
        var made = new Frame(new Messages(language), wiring, background.runningProperty(), this::search);
        if (wiring.isDemonstration()) {
            made.showAsDemonstration(this::changeRecords);
        }
        made.show(counts);
        frame = made;
        root.getChildren().setAll(made);
        focusFirst();
    }

    private void focusFirst() {
        var view = frame == null ? null : frame.view();
        if (view != null && root.getScene() != null) {
            view.focusFirst();
        }
    }

    private void readCounts() {
        int question = ++counted;
        background.run(wiring::counts, read -> {
            if (question == counted && frame != null) {
                counts = read;
                frame.show(read);
            }
        });
    }

    /** This window's content is seen no more. */
    void dispose() {
        subscription.unsubscribe();
        if (frame != null) {
            frame.dispose();
        }
    }

    private void pressed(KeyEvent event) {
        if (root.getChildren().size() > 1) {
            // What lies above the screen takes the keys.
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            wiring.trail().back();
            return;
        }
        if (AppKeys.isLarger(event) || AppKeys.isSmaller(event)) {
            event.consume();
            shortcuts.resize(AppKeys.isLarger(event));
            return;
        }
        commands().stream()
                .filter(action -> action.keys() != null && action.keys().match(event))
                .filter(action -> action.available().getValue())
                .findFirst()
                .ifPresent(action -> {
                    event.consume();
                    action.run().run();
                });
    }

    /** Opens a screen of the menu. */
    void start(Route route) {
        wiring.trail().start(route);
    }
}
