package visitwise.feature.laboratories.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.ReferenceRange;
import visitwise.domain.lab.ReferenceRange.Normal;
import visitwise.feature.laboratories.BandColumn;
import visitwise.feature.laboratories.BandReader;
import visitwise.feature.laboratories.RangeWords;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.TextRow;
import visitwise.platform.i18n.AnswerWords;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.UnitWords;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.DayWords;
import visitwise.platform.widget.Sign;
import visitwise.platform.widget.StatusChip;
import visitwise.storage.database.Stored;

/** What the chosen laboratory states, and a form to state more. */
final class RangesCard extends VBox {

    private final LaboratoriesViewModel model;
    private final Messages messages;
    private final DayWords days;
    private final RecordTable<Stored<ReferenceRange>> table;
    private final Form form;

    RangesCard(LaboratoriesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.days = new DayWords(messages);
        table = new RecordTable<>(messages.text("ranges.title"), model.ranges(), columns(), messages);
        table.selectedProperty().subscribe((_, row) -> model.form().select(row));
        table.setEmptyState(new Label(messages.text("ranges.empty")));
        table.getStyleClass().add("ranges-table");
        VBox.setVgrow(table, Priority.ALWAYS);
        var history = new CheckBox(messages.text("ranges.history"));
        history.selectedProperty().bindBidirectional(model.historyProperty());
        form = form();
        var title = model.phaseProperty()
                .map(_ -> model.chosen()
                        .map(row -> messages.text("ranges.titleOf", row.value().name()))
                        .orElseGet(() -> messages.text("ranges.title")));
        var card = new Card(title, new VBox(table, withdrawing())).aside(history);
        VBox.setVgrow(card, Priority.ALWAYS);
        var stating = new Card(messages.text("ranges.state"), body());
        getStyleClass().add("ranges");
        getChildren().addAll(card, stating);
    }

    void focusForm() {
        form.focusFirst();
    }

    private Form form() {
        var rows = List.of(
                row(BandColumn.ANALYTE),
                row(BandColumn.EFFECTIVE_FROM),
                row(BandColumn.SEX),
                row(BandColumn.AGE_FROM),
                row(BandColumn.AGE_TO),
                row(BandColumn.LOW),
                row(BandColumn.HIGH),
                row(BandColumn.UNIT),
                row(BandColumn.NORMAL));
        var fields = new FlowPane();
        fields.getStyleClass().add("ranges-fields");
        fields.getChildren().addAll(rows);
        var made = new Form(messages, rows, fields);
        made.setMainAction(model.form()::state);
        made.getStyleClass().add("ranges-form");
        return made;
    }

    private FormRow row(BandColumn column) {
        return new FormRow(
                        "ranges.field." + column.name(),
                        new TextRow(model.form().field(column)),
                        messages)
                .hint(messages.text("ranges.hint." + column.name()));
    }

    private VBox body() {
        var hint = new Label(messages.text("ranges.state.hint"));
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var save = new Button(messages.text("ranges.state.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> form.submit());
        form.setAfterLast(save::requestFocus);
        var body = new VBox(hint, form, save);
        body.getStyleClass().add("ranges-stating");
        return body;
    }

    private FlowPane withdrawing() {
        var why = new FormRow("ranges.field.reason", new TextRow(model.form().reason()), messages);
        var button = new Button(messages.text("ranges.withdraw"));
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(model.form().selectedProperty().isNull());
        button.setOnAction(_ -> model.form().withdraw());
        var line = new FlowPane(why, new HBox(button));
        line.getStyleClass().addAll("inbox-fields", "ranges-withdrawing");
        return line;
    }

    private List<RecordColumn<Stored<ReferenceRange>>> columns() {
        return List.of(
                RecordColumn.words("ranges.field.ANALYTE", 13.5, row -> name(row.value())),
                RecordColumn.words(
                        "ranges.field.who",
                        15.5,
                        row -> messages.text(RangeWords.group(row.value().group()))),
                RecordColumn.words(
                        "ranges.field.NORMAL_RANGE",
                        8.5,
                        row -> normal(row.value().normal())),
                RecordColumn.words("ranges.field.UNIT", 6.5, row -> unit(row.value())),
                RecordColumn.<Stored<ReferenceRange>>words(
                                "ranges.field.EFFECTIVE_FROM",
                                9,
                                row -> days.day(row.value().effectiveFrom()))
                        .sortedBy(Comparator.comparing(row -> row.value().effectiveFrom())),
                RecordColumn.<Stored<ReferenceRange>>words(
                                "ranges.field.state", 12, row -> state(row).getText())
                        .drawnAs(this::state));
    }

    private StatusChip state(Stored<ReferenceRange> row) {
        var range = row.value();
        var why = range.withdrawn();
        if (why != null) {
            return new StatusChip(Sign.OFF, messages.text("ranges.state.withdrawn", why));
        }
        if (range.effectiveFrom().isAfter(model.desk().today().get())) {
            return new StatusChip(Sign.PLANNED, messages.text("ranges.state.later"));
        }
        return model.holds(row)
                ? new StatusChip(Sign.DONE, messages.text("ranges.state.holds"))
                : new StatusChip(Sign.OFF, messages.text("ranges.state.replaced"));
    }

    private String name(ReferenceRange range) {
        return BandReader.analyte(range.analyte())
                .map(Analyte::name)
                .map(messages::of)
                .orElse(range.analyte());
    }

    private String normal(Normal normal) {
        return normal instanceof Normal.Expected(String answer)
                ? AnswerWords.of(answer, messages)
                : RangeWords.normal(normal);
    }

    private static String unit(ReferenceRange range) {
        return Optional.of(range.normal())
                .map(normal -> normal instanceof Normal.Interval interval ? UnitWords.of(interval.unit()) : "")
                .orElse("");
    }
}
