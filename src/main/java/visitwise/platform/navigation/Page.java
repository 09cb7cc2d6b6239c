package visitwise.platform.navigation;

import visitwise.platform.i18n.Messages;

/**
 * A screen as the main window hosts it. It keeps its view model, which holds no words of a language, so that what was
 * typed stays when the language changes and when somebody returns to it.
 */
public interface Page {

    /** Builds what is seen, in the language of the messages. */
    PageView view(Messages messages);

    /** Reads again what may have changed since it was left. */
    default void refresh() {}

    /** True if something was typed that is not saved. */
    default boolean hasUnsaved() {
        return false;
    }

    /** The person leaves, and does not want what was typed any more. */
    default void discard() {}
}
