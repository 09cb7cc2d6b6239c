package visitwise.feature.results.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import visitwise.platform.i18n.Messages;

/** The columns of the sheet: every row has these cells, of these widths. */
final class SheetColumns {

    private SheetColumns() {}

    static HBox row(
            Region name, Region value, Region unit, Region reference, Region baseline, Region previous, Region check) {
        var row = new HBox(
                cell(name, "sheet-name"),
                cell(value, "sheet-value-cell"),
                cell(unit, "sheet-unit"),
                cell(reference, "sheet-reference"),
                cell(baseline, "sheet-baseline"),
                cell(previous, "sheet-previous"),
                cell(check, "sheet-check"));
        HBox.setHgrow(check, Priority.ALWAYS);
        row.getStyleClass().add("sheet-row");
        return row;
    }

    static HBox header(Messages messages) {
        var row = row(
                head("results.column.analyte", messages),
                head("results.column.value", messages),
                head("results.column.unit", messages),
                head("results.column.reference", messages),
                head("results.column.baseline", messages),
                head("results.column.previous", messages),
                head("results.column.check", messages));
        row.getStyleClass().add("sheet-header");
        return row;
    }

    /** Quiet words of a cell, which take a second line rather than being cut off. */
    static Label quiet() {
        var label = new Label();
        label.getStyleClass().add("sheet-quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label head(String key, Messages messages) {
        var label = new Label(messages.text(key));
        label.setMinWidth(0);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static <N extends Node> N cell(N node, String column) {
        node.getStyleClass().add(column);
        return node;
    }
}
