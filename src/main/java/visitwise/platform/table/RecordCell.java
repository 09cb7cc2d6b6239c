package visitwise.platform.table;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Shows one column of one record. */
final class RecordCell<R> extends TableCell<R, R> {

    private final RecordColumn<R> column;
    private @Nullable R shown;

    RecordCell(RecordColumn<R> column) {
        this.column = column;
        getStyleClass().add(column.isNumber() ? "number-cell" : "words-cell");
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            shown = null;
            setText(null);
            setGraphic(null);
        } else if (!row.equals(shown)) {
            shown = row;
            show(row);
        }
    }

    private void show(R row) {
        var drawing = column.drawing();
        if (drawing == null) {
            setText(column.words().apply(row));
        } else {
            setGraphic(drawing.apply(row));
        }
    }
}
