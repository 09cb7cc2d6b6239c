package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordTable;
import visitwise.storage.labcatalogue.ShippedCatalogue;
import visitwise.testkit.Screen;

/** How a person works the program. What is read from the screen is the same for all; what is done is not. */
abstract class Hands {

    final RunningDesktop desktop;
    final Messages messages;

    Hands(RunningDesktop desktop, Messages messages) {
        this.desktop = desktop;
        this.messages = messages;
    }

    /** Goes to the field that has this label. */
    abstract void goTo(String key);

    /** Goes to the field that begins with this name. */
    abstract void goToNamed(String name);

    /** Does what has this name: a button, or a command. */
    abstract void act(String key);

    /** Saves the form that is open: by its keys, or with the button of this name. */
    abstract void save(String key);

    final void save() {
        save("action.save");
    }

    /** Leaves the screen that is open. */
    abstract void close();

    /** Goes to a screen of the menu. */
    abstract void menu(String name);

    /** Opens the row of the table in which those words stand. */
    abstract void openRow(String words);

    /** Selects the row of the table in which those words stand. */
    abstract void selectRow(String words);

    /** Shows the tab that has this name. */
    abstract void showTab(String key);

    /** Ticks the box beside which those words stand. */
    abstract void tick(String words);

    /** Takes the way back that the last notice offers. */
    abstract void undo();

    /** Types into a field in the place of what stood there. */
    final void fill(String key, String text) {
        goTo(key);
        desktop.screen().type(text);
        desktop.settle();
        assertThat(typed()).as(key).isEqualTo(text);
    }

    /** Types what the laboratory reported of an analyte. */
    final void result(String code, String text) {
        goToNamed(messages.of(
                ShippedCatalogue.catalogue().analyte(code).orElseThrow().name()));
        desktop.screen().type(text);
        desktop.settle();
        assertThat(typed()).as(code).isEqualTo(text);
    }

    /** Types into the field that has the focus, and says what stands there then. */
    final String typed() {
        return desktop.screen().focused() instanceof TextInputControl input ? Screen.on(input::getText) : "";
    }

    /** Chooses a value by its place in the list. */
    final void choose(String key, int place) {
        goTo(key);
        desktop.screen().type(Integer.toString(place));
        desktop.settle();
    }

    final String text(String key) {
        return messages.text(key).replace("_", "");
    }

    final boolean isNamed(Node node, String key) {
        var required = messages.text("form.requiredName", text(key));
        return Stream.of(text(key), required)
                .anyMatch(name -> name(node).equals(name) || name(node).startsWith(name + ", "));
    }

    static String name(Node node) {
        var spoken = node.getAccessibleText();
        return spoken == null && node instanceof Labeled labeled
                ? Objects.requireNonNullElse(labeled.getText(), "")
                : Objects.requireNonNullElse(spoken, "");
    }

    final Control fieldNamed(String name) {
        return desktop.find(TextField.class, input -> name(input).startsWith(name + ", "));
    }

    final Control field(String key) {
        return desktop.find(
                Control.class,
                control -> !(control instanceof Labeled button
                                && button.getText() != null
                                && control.getAccessibleText() == null)
                        && isNamed(control, key));
    }

    /** All rows of the table on the screen, with headings, as they would be copied. */
    final String table() {
        var table = desktop.find(TableView.class, _ -> true);
        var record = desktop.find(RecordTable.class, found -> isInside(table, found));
        return Screen.on(() -> {
            var before = table.getSelectionModel().getSelectedIndex();
            table.getSelectionModel().clearSelection();
            var all = record.copied();
            table.getSelectionModel().select(before);
            return all;
        });
    }

    final Optional<TableRow<?>> row(Predicate<TableRow<?>> wanted) {
        return desktop.screen()
                .look(scene -> Screen.all(scene.getRoot())
                        .filter(TableRow.class::isInstance)
                        .<TableRow<?>>map(row -> (TableRow<?>) row)
                        .filter(row -> !row.isEmpty() && wanted.test(row))
                        .findFirst());
    }

    final void press(KeyCode key) {
        desktop.screen().press(key);
        desktop.settle();
    }

    static boolean isInside(Node node, Node outer) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (part.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
