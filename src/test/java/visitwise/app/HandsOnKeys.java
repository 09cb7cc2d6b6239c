package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import visitwise.platform.form.Form;
import visitwise.platform.i18n.Messages;
import visitwise.testkit.Screen;

/** Somebody who has no mouse: types, presses keys, and looks where the focus is. */
final class HandsOnKeys extends Hands {

    private static final int PATIENCE = 60;

    HandsOnKeys(RunningDesktop desktop, Messages messages) {
        super(desktop, messages);
    }

    /** In a form by Enter alone, as long as that goes on; from one part of the screen to the next by Tab. */
    @Override
    void goTo(String key) {
        walk(text(key), node -> isNamed(node, key), true);
    }

    @Override
    void goToNamed(String name) {
        walk(name, node -> name(node).startsWith(name + ", "), true);
    }

    private void walk(String wanted, Predicate<Node> there, boolean byEnter) {
        var passed = new ArrayList<String>();
        for (int step = 0; step < PATIENCE; step++) {
            var focused = desktop.screen().focused();
            if (focused != null && there.test(focused)) {
                return;
            }
            passed.add(focused == null ? "nothing" : name(focused));
            desktop.screen().press(byEnter && focused != null && isInForm(focused) ? KeyCode.ENTER : KeyCode.TAB);
            if (byEnter && desktop.screen().focused() == focused) {
                desktop.screen().press(KeyCode.TAB);
            }
        }
        throw new AssertionError(wanted + " is not reached by keyboard, only " + passed);
    }

    private static boolean isInForm(Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (part instanceof Form) {
                return !(node instanceof javafx.scene.control.Button);
            }
        }
        return false;
    }

    @Override
    void act(String key) {
        desktop.screen().pressWithCtrl(KeyCode.K);
        desktop.screen().type(text(key));
        desktop.settle();
        ListView<?> hits =
                desktop.find(ListView.class, list -> list.getStyleClass().contains("palette-hits"));
        assertThat(((Hit) hits.getSelectionModel().getSelectedItem()))
                .as("found by %s", text(key))
                .extracting(Hit::name)
                .isEqualTo(text(key));
        press(KeyCode.ENTER);
    }

    @Override
    void save(String key) {
        desktop.screen().pressWithCtrl(KeyCode.ENTER);
        desktop.settle();
        goesOn();
    }

    @Override
    void close() {
        press(KeyCode.ESCAPE);
        goesOn();
    }

    /** Whoever has only the keyboard is lost once nothing has the focus. */
    private void goesOn() {
        var focused = desktop.screen().focused();
        assertThat(focused).as("what has the focus").isNotNull();
        boolean onScreen = desktop.screen().look(scene -> isInside(focused, scene.getRoot()) && focused.isFocused());
        assertThat(onScreen).as("%s is on the screen", focused).isTrue();
    }

    @Override
    void menu(String name) {
        act("command." + name);
    }

    @Override
    void openRow(String words) {
        selectRow(words);
        press(KeyCode.ENTER);
    }

    @Override
    void selectRow(String words) {
        walk("a table", TableView.class::isInstance, false);
        press(KeyCode.HOME);
        for (int step = 0; step < PATIENCE; step++) {
            var selected = row(found -> found.isSelected());
            if (selected.map(found -> Screen.on(() -> Screen.words(found)))
                    .orElse("")
                    .contains(words)) {
                return;
            }
            press(KeyCode.DOWN);
        }
        throw new AssertionError("no row with " + words + " in\n" + table());
    }

    @Override
    void showTab(String key) {
        walk("the tabs", TabPane.class::isInstance, false);
        var tabs = (TabPane) desktop.screen().focused();
        for (int step = 0; step < PATIENCE; step++) {
            Tab open = Screen.on(() -> tabs.getSelectionModel().getSelectedItem());
            if (open.getText().equals(text(key))) {
                return;
            }
            press(KeyCode.RIGHT);
        }
        throw new AssertionError("no tab " + text(key));
    }

    @Override
    void tick(String words) {
        walk(words, node -> node instanceof CheckBox box && (box.getText() + name(box)).contains(words), false);
        press(KeyCode.SPACE);
    }

    @Override
    void undo() {
        desktop.screen().pressWithCtrl(KeyCode.Z);
        desktop.settle();
    }
}
