package visitwise.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.platform.theme.Appearance;
import visitwise.platform.theme.Theme;
import visitwise.testkit.Screen;

/** A table worked by the keyboard alone. */
class RecordTableTest {

    record Row(String who, BigDecimal weight) {}

    private final Messages messages = new Messages(Language.EN);
    private final ObservableList<Row> rows = FXCollections.observableArrayList(
            new Row("ALP-007", new BigDecimal("28.6")),
            new Row("ALP-011", new BigDecimal("104.25")),
            new Row("two\tlines\nof words", new BigDecimal("7")));
    private final List<Row> opened = new ArrayList<>();
    private final RecordTable<Row> table = Screen.on(this::table);
    private final Screen screen = Screen.show(() -> table);

    private RecordTable<Row> table() {
        var made = new RecordTable<>(
                "participants",
                rows,
                List.of(
                        RecordColumn.words("widget.planned", 10, Row::who),
                        RecordColumn.number(
                                "widget.booked", 5, row -> row.weight().toPlainString(), Row::weight)),
                messages);
        made.setOnOpen(opened::add);
        return made;
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void enterOpensTheSelectedRow() {
        focus();
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.ENTER);
        assertThat(opened).containsExactly(rows.getFirst());
    }

    @Test
    void ctrlCCopiesTheSelectedRowsWithHeadings() {
        focus();
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.DOWN);
        screen.pressWithCtrl(KeyCode.C);
        assertThat(clipboard()).isEqualTo("planned\tbooked\nALP-011\t104.25\n");
    }

    @Test
    void allRowsAreCopiedIfNoneIsSelected() {
        assertThat(copied()).isEqualTo("planned\tbooked\nALP-007\t28.6\nALP-011\t104.25\ntwo lines of words\t7\n");
    }

    @Test
    void numbersAreSortedAsNumbersAndTheListIsLeftAlone() {
        var first = screen.look(_ -> {
            sortBySecond(view());
            return view().getItems().getFirst();
        });
        assertThat(first).isEqualTo(rows.getLast());
        assertThat(rows.getFirst().who()).isEqualTo("ALP-007");
    }

    @Test
    void columnsAreFoundAgainAsTheyStood() {
        var saved = List.of(new ColumnPlace("widget.booked", 12));
        var found = screen.look(_ -> {
            table.arrange(saved);
            table.layout();
            return table.places();
        });
        assertThat(found).isEqualTo(saved);
        assertThat(copied()).startsWith("booked\n28.6\n");
    }

    @Test
    void rowsAndColumnsGrowWithTheText() {
        var heights = screen.look(scene -> {
            var appearance = new Appearance(Theme.LIGHT);
            appearance.dress(scene);
            scene.snapshot(null);
            double normal = view().getFixedCellSize();
            double width = view().getColumns().getFirst().getWidth();
            appearance.textPercentProperty().set(200);
            scene.snapshot(null);
            scene.snapshot(null);
            return List.of(
                    normal,
                    view().getFixedCellSize(),
                    view().getColumns().getFirst().getWidth() / width);
        });
        assertThat(heights.get(0)).isBetween(32.9, 33.1);
        assertThat(heights.get(1)).isBetween(65.9, 66.1);
        assertThat(heights.get(2)).isBetween(1.99, 2.01);
    }

    private static <R> void sortBySecond(TableView<R> view) {
        view.getSortOrder().add(view.getColumns().get(1));
    }

    private String copied() {
        return screen.look(_ -> table.copied());
    }

    private String clipboard() {
        return screen.look(_ -> Clipboard.getSystemClipboard().getString());
    }

    private void focus() {
        Screen.on(() -> {
            table.focusTable();
            return true;
        });
    }

    private TableView<?> view() {
        return (TableView<?>) ((Parent) table).lookup(".record-table");
    }
}
