package visitwise.feature.participantfile.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import visitwise.platform.form.Form;
import visitwise.platform.navigation.PageAction;

/** The actions of a form, in the same place on every one. */
final class FillingActions {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.ESCAPE);

    private FillingActions() {}

    static PageAction[] of(ObservableValue<Filling> phase, Form form, Runnable close) {
        return new PageAction[] {
            PageAction.of("action.save", SAVE, form::submit).asMain().when(phase.map(Filling::isOpen)),
            PageAction.of("action.close", CLOSE, close)
        };
    }
}
