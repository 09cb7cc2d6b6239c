package visitwise.feature.laboratories.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import visitwise.feature.laboratories.BandColumn;
import visitwise.feature.laboratories.ImportRanges.Preview;
import visitwise.feature.laboratories.ImportRanges.Row;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.Sign;
import visitwise.platform.widget.StatusChip;

/** Every row of a file with its problem, before anything is saved. */
final class ImportView extends VBox {

    private final Messages messages;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final Label told = new Label();
    /** The finding of the chosen row, which may be too long for its column. */
    private final Label said = new Label();

    private final Button save;
    private final RecordTable<Row> table;
    private final Subscription subscription;

    ImportView(RangeFiles files, Messages messages) {
        this.messages = messages;
        table = new RecordTable<>(messages.text("ranges.import"), rows, columns(), messages);
        table.getStyleClass().add("card-panel");
        VBox.setVgrow(table, Priority.ALWAYS);
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.getStyleClass().add("ranges-told");
        save = new Button(messages.text("ranges.import.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> files.save());
        var close = new Button(messages.text("ranges.import.close"));
        close.setOnAction(_ -> files.close());
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        table.selectedProperty()
                .subscribe(row -> said.setText(row == null ? "" : finding(row).getText()));
        var problem = new Label();
        problem.getStyleClass().addAll("form-below", "form-error");
        problem.setWrapText(true);
        var refused = files.problemProperty().subscribe(why -> problem.setText(why == null ? "" : messages.text(why)));
        var buttons = new HBox(save, close);
        buttons.getStyleClass().add("inbox-buttons");
        getStyleClass().add("ranges");
        getChildren().addAll(told, table, said, problem, buttons);
        subscription = files.openedProperty().subscribe(this::show).and(refused);
    }

    /** Ends when the view is seen no more. */
    Subscription subscription() {
        return subscription;
    }

    void focusFirst() {
        table.focusTable();
    }

    private void show(RangeFiles.@Nullable Opened opened) {
        if (opened == null) {
            rows.clear();
            return;
        }
        var of = opened.of().value().name();
        switch (opened.preview()) {
            case Preview.Unreadable(var why) -> {
                rows.clear();
                told.setText(messages.text("ranges.import.unreadable", why));
                save.setDisable(true);
            }
            case Preview.Rows found -> {
                rows.setAll(found.rows());
                told.setText(
                        found.wrong() == 0
                                ? messages.text(
                                        "ranges.import.fine", found.rows().size(), of)
                                : messages.text(
                                        "ranges.import.wrong",
                                        found.wrong(),
                                        found.rows().size(),
                                        of));
                save.setDisable(found.wrong() > 0);
            }
        }
    }

    private List<RecordColumn<Row>> columns() {
        return List.of(
                RecordColumn.<Row, Long>number("ranges.import.line", 3.5, row -> Long.toString(row.line()), Row::line),
                cell(BandColumn.ANALYTE, 8.5),
                cell(BandColumn.SEX, 4),
                cell(BandColumn.AGE_FROM, 6.5),
                cell(BandColumn.AGE_TO, 6.5),
                cell(BandColumn.LOW, 4.5),
                cell(BandColumn.HIGH, 4.5),
                cell(BandColumn.UNIT, 5.5),
                cell(BandColumn.NORMAL, 8.5),
                cell(BandColumn.EFFECTIVE_FROM, 7.5),
                RecordColumn.<Row>words(
                                "ranges.import.finding", 38, row -> finding(row).getText())
                        .drawnAs(this::finding));
    }

    private static RecordColumn<Row> cell(BandColumn column, double width) {
        return RecordColumn.words(
                "ranges.field." + column.name(), width, row -> row.typed().getOrDefault(column, ""));
    }

    private StatusChip finding(Row row) {
        return row.problem()
                .map(why -> new StatusChip(Sign.CLOSING, messages.text(why)))
                .orElseGet(() -> new StatusChip(Sign.DONE, messages.text("ranges.import.ok")));
    }
}
