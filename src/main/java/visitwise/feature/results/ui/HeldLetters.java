package visitwise.feature.results.ui;

import java.util.EnumSet;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A letter judges once until it is let go: by then, the next result stands in the place of the one it was meant for. */
final class HeldLetters {

    private static final Set<KeyCode> LETTERS = Set.of(KeyCode.C, KeyCode.N);

    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private final Subscription subscription;

    HeldLetters(Node around) {
        EventHandler<KeyEvent> pressed = event -> {
            boolean isHeld = !held.isEmpty();
            if (LETTERS.contains(event.getCode()) && !event.isShortcutDown() && !event.isAltDown()) {
                held.add(event.getCode());
                if (isHeld) {
                    event.consume();
                }
            }
        };
        EventHandler<KeyEvent> released = event -> held.remove(event.getCode());
        around.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        around.addEventFilter(KeyEvent.KEY_RELEASED, released);
        // The key may be let go elsewhere, where nobody sees it here.
        var left = around.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (!isIn(around, owner)) {
                held.clear();
            }
        });
        var away = around.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(held::clear);
        subscription = left.and(away).and(() -> {
            around.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            around.removeEventFilter(KeyEvent.KEY_RELEASED, released);
        });
    }

    private static boolean isIn(Node around, @Nullable Node node) {
        var now = node;
        while (now != null && !now.equals(around)) {
            now = now.getParent();
        }
        return now != null;
    }

    /** Ends when the list is seen no more. */
    Subscription subscription() {
        return subscription;
    }
}
