package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import visitwise.platform.navigation.Route;
import visitwise.testkit.Screen;

/** What names in a pasted table are taken for. */
class PasteNamesTest extends WithFile {

    private void paste(List<String> lines) {
        desktop.copied(String.join("\r\n", lines) + "\r\n");
        desktop.screen().pressWithCtrlAndShift(KeyCode.V);
        desktop.settle();
    }

    @Test
    void aNameIsTakenForAnAnalyteByEnterOnlyAndCanBeTakenForAnother() {
        desktop.open(new Route.File(id, Route.File.Tab.RESULTS));
        var table = List.of("Date\tTest\tResult\tUnit", "2026-11-09\tSomething\t4.4\tmmol/L");
        paste(table);
        focusNamed();
        press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ESCAPE);
        assertThat(stateOf()).isEqualTo("");
        desktop.screen().type("urea");
        desktop.settle();
        press(KeyCode.ENTER);
        assertThat(stateOf()).startsWith("UREA");
        assertThat(desktop.screen().focused()).isInstanceOf(ComboBox.class);
        press(KeyCode.DOWN);
        desktop.screen().type("cystat");
        desktop.settle();
        press(KeyCode.ENTER);
        assertThat(stateOf()).isEqualTo("CYSTATC_S");

        paste(table);
        assertThat(stateOf()).as("the same table once more").isEqualTo("CYSTATC_S");

        desktop.open(new Route.File(id, Route.File.Tab.RESULTS));
        paste(table);
        assertThat(stateOf()).as("nothing was saved").isEqualTo("");
    }

    @Test
    void aBlankIsSoughtLikeEveryOtherLetter() {
        desktop.open(new Route.File(id, Route.File.Tab.RESULTS));
        paste(List.of("Date\tTest\tResult\tUnit", "2026-11-09\tSomething\t45\tumol/L"));
        focusNamed();
        press(KeyCode.DOWN);
        desktop.screen().type("creatinine");
        press(KeyCode.SPACE);
        desktop.screen().type(" \u00b7");
        desktop.settle();
        assertThat(Screen.<Boolean>on(named()::isShowing)).isTrue();
        press(KeyCode.ENTER);
        assertThat(stateOf()).isEqualTo("CREAT_S");
    }

    @Test
    void theMousePicksAnOptionAndNotByTheBarAtItsSide() {
        desktop.open(new Route.File(id, Route.File.Tab.RESULTS));
        paste(List.of("Date\tTest\tResult\tUnit", "2026-11-09\tSomething\t4.4\tmmol/L"));
        focusNamed();
        press(KeyCode.DOWN, KeyCode.DOWN);
        click(StackPane.class, part -> part.getStyleClass().contains("thumb"));
        press(KeyCode.ESCAPE);
        assertThat(stateOf()).isEqualTo("");

        press(KeyCode.DOWN);
        click(ListCell.class, cell -> cell.getIndex() == 1);
        assertThat(stateOf()).isEqualTo("PROT_U");
    }

    /** Clicks a part of the open list. */
    private <T extends Node> void click(Class<T> kind, Predicate<T> wanted) {
        var box = named();
        var part = Screen.on(() -> Screen.all(((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow());
        desktop.screen().click(part);
        desktop.settle();
    }

    private ComboBox<?> named() {
        return desktop.find(ComboBox.class, box -> "“Something” means".equals(box.getAccessibleText()));
    }

    private String stateOf() {
        var box = named();
        return desktop.screen()
                .look(_ -> Objects.requireNonNullElse(box.getValue(), "").toString());
    }

    private void focusNamed() {
        var box = named();
        Screen.on(() -> {
            box.requestFocus();
            return true;
        });
    }

    private void press(KeyCode... keys) {
        for (var key : keys) {
            desktop.screen().press(key);
            desktop.settle();
        }
    }
}
