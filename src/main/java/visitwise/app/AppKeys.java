package visitwise.app;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere. */
final class AppKeys {

    static final KeyCombination SEARCH = ctrl(KeyCode.K);
    static final KeyCombination KEYS = new KeyCodeCombination(KeyCode.F1);
    static final KeyCombination LARGER = ctrl(KeyCode.EQUALS);
    static final KeyCombination SMALLER = ctrl(KeyCode.MINUS);
    static final KeyCombination NORMAL = ctrl(KeyCode.DIGIT0);
    static final KeyCombination LANGUAGE =
            new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCombination THEME =
            new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    static final KeyCombination TODAY = ctrl(KeyCode.DIGIT1);
    static final KeyCombination PARTICIPANTS = ctrl(KeyCode.DIGIT2);
    static final KeyCombination PROTOCOLS = ctrl(KeyCode.DIGIT3);
    static final KeyCombination RESULTS = ctrl(KeyCode.DIGIT4);
    static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCombination SETTINGS = ctrl(KeyCode.COMMA);
    static final KeyCombination ENROL = ctrl(KeyCode.N);
    static final KeyCombination UNDO = ctrl(KeyCode.Z);

    private AppKeys() {}

    /** Plus stands on other keys on other keyboards. */
    static boolean isLarger(KeyEvent event) {
        return event.isShortcutDown()
                && switch (event.getCode()) {
                    case PLUS, ADD, EQUALS -> true;
                    default -> false;
                };
    }

    static boolean isSmaller(KeyEvent event) {
        return event.isShortcutDown()
                && switch (event.getCode()) {
                    case MINUS, SUBTRACT -> true;
                    default -> false;
                };
    }

    private static KeyCombination ctrl(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
