package visitwise.platform.navigation;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done on a screen: a button in its top bar, a command in the search, a line among the keys.
 *
 * @param key of its name
 * @param keys that trigger it; null if none do
 * @param main true for the one that is blue
 * @param available false as long as it cannot be done
 */
public record PageAction(
        String key, @Nullable KeyCombination keys, boolean main, ObservableValue<Boolean> available, Runnable run) {

    /** What is not known as yet cannot be done. */
    public PageAction {
        available = available.orElse(false);
    }

    /** An action that can always be done. */
    public static PageAction of(String key, @Nullable KeyCombination keys, Runnable run) {
        return new PageAction(key, keys, false, new SimpleBooleanProperty(true), run);
    }

    /** The same as the main action of its screen. */
    public PageAction asMain() {
        return new PageAction(key, keys, true, available, run);
    }

    /** The same, to be done only while that holds. */
    public PageAction when(ObservableValue<Boolean> condition) {
        return new PageAction(key, keys, main, condition, run);
    }
}
