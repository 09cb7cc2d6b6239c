package visitwise.app;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import visitwise.platform.i18n.Messages;
import visitwise.testkit.Screen;

/** Somebody who clicks on everything, and types only into fields. */
final class HandsOnMouse extends Hands {

    HandsOnMouse(RunningDesktop desktop, Messages messages) {
        super(desktop, messages);
    }

    @Override
    void goToNamed(String name) {
        goTo(fieldNamed(name));
    }

    @Override
    void goTo(String key) {
        goTo(field(key));
    }

    private void goTo(Control field) {
        if (desktop.screen().focused() != field) {
            if (field instanceof TextInputControl) {
                click(field);
            } else {
                click(field);
                press(KeyCode.ESCAPE);
            }
        }
        if (field instanceof TextInputControl) {
            desktop.screen().pressWithCtrl(KeyCode.A);
        }
    }

    @Override
    void act(String key) {
        var button = desktop.screen()
                .look(scene -> Screen.all(scene.getRoot())
                        .filter(ButtonBase.class::isInstance)
                        .map(ButtonBase.class::cast)
                        .filter(found -> text(key).equals(found.getText()) && !found.isDisabled())
                        .findFirst());
        if (button.isPresent()) {
            click(button.get());
        } else {
            search(text(key));
        }
    }

    private void search(String words) {
        click(desktop.find(Button.class, button -> button.getStyleClass().contains("search-button")));
        desktop.screen().type(words);
        desktop.settle();
        click(desktop.find(
                Label.class,
                label -> label.getText().equals(words)
                        && label.getParent().getParent().getStyleClass().contains("list-cell")));
    }

    @Override
    void save(String key) {
        act(key);
    }

    @Override
    void close() {
        act("action.close");
    }

    @Override
    void menu(String name) {
        click(desktop.find(
                Button.class,
                button -> button.getStyleClass().contains("navigation-entry")
                        && name(button).startsWith(text("navigation." + name))));
    }

    @Override
    void openRow(String words) {
        desktop.screen().doubleClick(named(words));
        desktop.settle();
    }

    @Override
    void selectRow(String words) {
        click(named(words));
    }

    private Node named(String words) {
        return row(found -> Screen.words(found).contains(words))
                .orElseThrow(() -> new AssertionError("no row with " + words + " in\n" + table()));
    }

    @Override
    void showTab(String key) {
        click(desktop.find(
                Label.class,
                label -> label.getText().equals(text(key))
                        && label.getStyleClass().contains("tab-label")));
    }

    @Override
    void tick(String words) {
        var box = desktop.find(CheckBox.class, found -> (found.getText() + name(found)).contains(words));
        reveal(box);
        desktop.screen().clickLeft(box);
        desktop.settle();
    }

    @Override
    void undo() {
        click(desktop.find(Hyperlink.class, link -> link.getStyleClass().contains("notice-undo")));
    }

    private void click(Node node) {
        reveal(node);
        desktop.screen().click(node);
        desktop.settle();
    }

    /** What lies further down is scrolled to, as with the wheel. */
    private void reveal(Node node) {
        Screen.on(() -> {
            for (Parent part = node.getParent(); part != null; part = part.getParent()) {
                if (part instanceof ScrollPane pane && pane.getContent() != null && isInside(node, pane.getContent())) {
                    scroll(pane, node);
                }
            }
            return true;
        });
        desktop.settle();
    }

    private static void scroll(ScrollPane pane, Node node) {
        Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double hidden = pane.getContent().getLayoutBounds().getHeight()
                - pane.getViewportBounds().getHeight();
        double top = pane.getVvalue() * hidden;
        boolean seen = place.getMinY() >= top
                && place.getMaxY() <= top + pane.getViewportBounds().getHeight();
        if (hidden > 0 && !seen) {
            pane.setVvalue(
                    Math.clamp((place.getCenterY() - pane.getViewportBounds().getHeight() / 2) / hidden, 0, 1));
        }
    }
}
