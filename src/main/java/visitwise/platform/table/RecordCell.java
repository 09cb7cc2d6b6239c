package visitwise.platform.table;

import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
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

    /** A drawing is as wide as it likes, or as the column if that is narrower. */
    @Override
    protected void layoutChildren() {
        if (getGraphic() instanceof Region drawn) {
            drawn.setMaxWidth(Math.min(drawn.prefWidth(-1), getWidth() - snappedLeftInset() - snappedRightInset()));
        }
        super.layoutChildren();
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
