package visitwise.feature.results.ui;

import java.util.List;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import visitwise.feature.results.PastedRow;
import visitwise.feature.results.PastedRow.At;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.UnitWords;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.StatusChip;

/** The results of a pasted table as they are read, each cell that is wrong with what is wrong about it. */
final class PasteRows {

    private final PasteWords words;

    private PasteRows(Messages messages) {
        this.words = new PasteWords(messages);
    }

    static RecordTable<PastedRow> table(ObservableList<PastedRow> rows, Messages messages) {
        return new RecordTable<>(messages.text("paste.rows"), rows, new PasteRows(messages).columns(), messages);
    }

    private List<RecordColumn<PastedRow>> columns() {
        return List.of(
                RecordColumn.number(
                        "paste.line",
                        4,
                        row -> String.valueOf(row.cell().line()),
                        row -> row.cell().line()),
                cell(
                        "paste.participant",
                        8,
                        At.PARTICIPANT,
                        row -> row.cell().of().participant()),
                cell("paste.use.DAY", 13.5, At.DAY, words::day),
                cell("paste.use.ANALYTE", 12, At.ANALYTE, words::shortAnalyte),
                cell("paste.use.VALUE", 6, At.VALUE, PastedRow::value),
                cell(
                        "paste.use.UNIT",
                        6,
                        At.UNIT,
                        row -> row.cell().unit() == null
                                ? ""
                                : UnitWords.of(row.cell().unit())),
                RecordColumn.<PastedRow>words("paste.state", 11.5, words::state)
                        .drawnAs(row -> new StatusChip(PasteWords.sign(row), words.state(row))),
                RecordColumn.words("paste.said", 34, words::said));
    }

    private RecordColumn<PastedRow> cell(String key, double width, At at, Function<PastedRow, String> said) {
        return RecordColumn.words(key, width, said).drawnAs(row -> drawn(row, at, said.apply(row)));
    }

    private Node drawn(PastedRow row, At at, String text) {
        var label = new Label(text);
        var said = row.said();
        var isHere = said != null && (said.at() == at || (said.at() == At.TIME && at == At.DAY));
        if (isHere && row.state().stops()) {
            label.setText(text.isEmpty() ? "?" : text);
            label.getStyleClass().add("paste-wrong");
            label.setTooltip(new Tooltip(words.said(row)));
        }
        return label;
    }
}
