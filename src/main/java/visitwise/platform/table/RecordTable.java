package visitwise.platform.table;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Focus;

/** A table of records: Enter opens a row, Ctrl+C copies rows with their headings for a spreadsheet. */
public final class RecordTable<R> extends StackPane {

    private static final int ROWS_BEFORE = 3;

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    /** In widths of a letter. */
    private static final double SCROLL_BAR = 1.4;

    private static final double NARROWEST = 0.8;

    private final Messages messages;
    private final List<RecordColumn<R>> columns;
    private final TableView<R> table = new TableView<>();
    private final SortedList<R> sorted;
    /** Tells how large the text is. */
    private final Label probe = new Label();

    private final ReadOnlyObjectWrapper<@Nullable R> selected = new ReadOnlyObjectWrapper<>(this, "selected");

    private Consumer<R> opening = _ -> {};
    private Predicate<R> marked = _ -> false;
    private @Nullable Function<R, String> groups;
    private List<ColumnPlace> places;
    private double scale;

    /** The rows are shown in their order until a heading is pressed; the list itself is never sorted. */
    public RecordTable(String name, ObservableList<R> rows, List<RecordColumn<R>> columns, Messages messages) {
        this.messages = messages;
        this.columns = List.copyOf(columns);
        this.places = columns.stream()
                .map(column -> new ColumnPlace(column.key(), column.width()))
                .toList();
        this.sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> selected.set(row));
        table.setAccessibleText(name);
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.getStyleClass().add("record-table");
        table.getColumns().setAll(this.columns.stream().map(this::column).toList());
        probe.setManaged(false);
        probe.setOpacity(0);
        probe.fontProperty().subscribe((before, now) -> rescale(before.getSize(), now.getSize()));
        getChildren().addAll(probe, table);
        widthProperty().subscribe(_ -> refit());
        place();
    }

    /** What is shown when there are no rows. */
    public void setEmptyState(Node node) {
        table.setPlaceholder(node);
    }

    /** What Enter and a double click do with a row. */
    public void setOnOpen(Consumer<R> action) {
        opening = action;
    }

    /**
     * Headings ask for another order instead of sorting the rows that are here, such as one page of many.
     *
     * @param keys the columns that can be asked for
     * @param asked takes the key of a column, empty for the usual order, and whether it is descending
     */
    public void sortElsewhere(Set<String> keys, BiConsumer<String, Boolean> asked) {
        sorted.comparatorProperty().unbind();
        sorted.setComparator(null);
        table.getColumns().forEach(column -> column.setSortable(keys.contains(column.getId())));
        table.setSortPolicy(_ -> {
            table.getSortOrder().stream()
                    .findFirst()
                    .ifPresentOrElse(
                            column -> asked.accept(
                                    column.getId(), column.getSortType() == TableColumn.SortType.DESCENDING),
                            () -> asked.accept("", false));
            return true;
        });
    }

    /** Marks the column by which the rows are sorted elsewhere. */
    public void showOrder(String key, boolean descending) {
        table.getColumns().stream()
                .filter(column -> column.getId().equals(key))
                .filter(column -> !table.getSortOrder().equals(List.of(column))
                        || (column.getSortType() == TableColumn.SortType.DESCENDING) != descending)
                .findFirst()
                .ifPresent(column -> {
                    column.setSortType(descending ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                    table.getSortOrder().setAll(List.of(column));
                });
    }

    /** Rows that stand out, such as those of people who are waiting. */
    public void setMarked(Predicate<R> rows) {
        marked = rows;
        table.refresh();
    }

    /**
     * Puts a heading above the first of the rows that belong together, as long as no column is sorted. A heading is no row:
     * the keyboard passes over it, and it is not copied.
     */
    public void setGroups(Function<R, String> headingOf) {
        groups = headingOf;
        getStyleClass().add("grouped");
        table.comparatorProperty().subscribe(_ -> table.refresh());
        table.refresh();
    }

    /** The heading above a row; empty if it does not begin a group. */
    private String headingAt(int index) {
        var headingOf = groups;
        if (headingOf == null
                || table.getComparator() != null
                || index < 0
                || index >= table.getItems().size()) {
            return "";
        }
        var heading = headingOf.apply(table.getItems().get(index));
        var begins =
                index == 0 || !headingOf.apply(table.getItems().get(index - 1)).equals(heading);
        return begins ? heading : "";
    }

    public ReadOnlyObjectProperty<@Nullable R> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** All rows that are selected. */
    public ObservableList<R> chosen() {
        return table.getSelectionModel().getSelectedItems();
    }

    public void select(R row) {
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().select(row);
        // A few rows before it stay in sight.
        table.scrollTo(Math.max(0, table.getItems().indexOf(row) - ROWS_BEFORE));
    }

    public void focusTable() {
        Focus.on(table);
    }

    /** The columns as they stand, for a saved view. */
    public List<ColumnPlace> places() {
        return table.getColumns().stream()
                .filter(TableColumn::isVisible)
                .map(column -> new ColumnPlace(column.getId(), column.getWidth() / em()))
                .toList();
    }

    /** Puts the columns as they stood in a saved view. Columns that no longer exist are passed over. */
    public void arrange(List<ColumnPlace> saved) {
        places = List.copyOf(saved);
        place();
    }

    /** The selected rows, or all if none is selected, with headings, separated by tabs. */
    public String copied() {
        var chosen = table.getSelectionModel().getSelectedItems();
        var rows = chosen.isEmpty() ? table.getItems() : chosen;
        var shown = table.getColumns().stream()
                .filter(TableColumn::isVisible)
                .map(column -> named(column.getId()))
                .toList();
        return TabSeparated.text(shown, rows, messages);
    }

    private RecordColumn<R> named(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private TableColumn<R, R> column(RecordColumn<R> spec) {
        var column = new TableColumn<R, R>(messages.text(spec.key()));
        column.setId(spec.key());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new RecordCell<>(spec));
        column.setComparator(spec.order());
        if (spec.isNumber()) {
            column.getStyleClass().add("number-column");
        }
        return column;
    }

    private TableRow<R> row() {
        var row = new GroupedRow<R>(this::headingAt);
        row.itemProperty().subscribe(item -> row.pseudoClassStateChanged(MARKED, item != null && marked.test(item)));
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && row.getItem() != null) {
                opening.accept(row.getItem());
            }
        });
        return row;
    }

    private void pressed(KeyEvent event) {
        var row = selected.get();
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && row != null) {
            event.consume();
            opening.accept(row);
        } else if (event.getCode() == KeyCode.DOWN && row == null) {
            // Otherwise the first press of the key passes over the first row.
            event.consume();
            table.getSelectionModel().selectFirst();
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            event.consume();
            var content = new ClipboardContent();
            content.putString(copied());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void place() {
        var order = places.stream().map(ColumnPlace::key).toList();
        table.getColumns().sort(Comparator.comparingInt(column -> position(order, column.getId())));
        table.getColumns().forEach(column -> column.setVisible(order.contains(column.getId())));
        scaleTo(em());
    }

    /** Columns that somebody made wider or narrower stay so. */
    private void refit() {
        boolean untouched = places.stream()
                .allMatch(place -> table.getColumns().stream()
                        .filter(column -> column.getId().equals(place.key()))
                        .allMatch(column -> Math.abs(column.getWidth() - place.width() * scale) < 1));
        if (untouched) {
            scaleTo(em());
        }
    }

    private void scaleTo(double em) {
        scale = em * fitting(em);
        places.forEach(place -> table.getColumns().stream()
                .filter(column -> column.getId().equals(place.key()))
                .forEach(column -> column.setPrefWidth(place.width() * scale)));
    }

    /** Columns that are a little too wide for the table are narrowed; much too wide, they are scrolled. */
    private double fitting(double em) {
        double wanted = places.stream().mapToDouble(ColumnPlace::width).sum() * em;
        double room = getWidth() - SCROLL_BAR * em;
        return room > 0 && wanted > room && room / wanted >= NARROWEST ? room / wanted : 1;
    }

    private void rescale(double before, double now) {
        if (before != now) {
            table.getColumns().forEach(column -> column.setPrefWidth(column.getWidth() / before * now));
            scale *= now / before;
            refit();
        }
    }

    private double em() {
        return probe.getFont().getSize();
    }

    private static int position(List<String> order, String key) {
        int position = order.indexOf(key);
        return position < 0 ? order.size() : position;
    }
}
