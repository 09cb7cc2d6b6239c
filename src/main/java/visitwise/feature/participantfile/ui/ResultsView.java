package visitwise.feature.participantfile.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.FirstAnalyte;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.ProteinCreatinineRatio;
import visitwise.feature.participantfile.SpecimenResults;
import visitwise.platform.form.DateField;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.TextRow;
import visitwise.platform.form.TimeField;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.DayWords;
import visitwise.storage.database.Stored;

/** The form of first results, with the ratio and what is recorded beside it. */
final class ResultsView implements SheetPage.Sheet {

    private final ResultsViewModel model;
    private final Messages messages;
    private final FormRow day;
    private final FormRow time;
    private final Map<FirstAnalyte, ResultsRow> rows = new EnumMap<>(FirstAnalyte.class);
    private final FormRow reason;
    private final Form form;
    private final Label ratio = new Label();
    private final Label formula = new Label();
    private final ObservableList<Stored<LabResult>> recorded = FXCollections.observableArrayList();
    private final Region content;

    ResultsView(ResultsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        var fields = model.fields();
        day = new FormRow("resultsForm.day", new DateField(fields.day(), messages), messages);
        time = new FormRow("resultsForm.time", new TimeField(fields.time()), messages);
        reason = new FormRow("resultsForm.reason", new TextRow(fields.reason()), messages);
        var all = new ArrayList<>(List.of(day, time));
        for (var analyte : FirstAnalyte.values()) {
            var row = new ResultsRow(analyte, model, messages);
            rows.put(analyte, row);
            all.add(row.node());
        }
        all.add(reason);
        form = new Form(messages, all);
        form.setMainAction(model::save);
        var hint = new Label(messages.text("resultsForm.hint"));
        var left = new Card(
                        messages.text("resultsForm.title"),
                        new VBox(new FillingBar(model.phaseProperty(), form, messages), form))
                .aside(hint);
        left.setMinWidth(0);
        left.setPrefWidth(660);
        HBox.setHgrow(left, Priority.ALWAYS);
        content = Scrolled.columns(left, aside());
        model.ratioProperty().subscribe(this::show);
        model.correctedProperty().subscribe(this::show);
        model.fileProperty().subscribe(_ -> recorded.setAll(model.recorded()));
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public Form form() {
        return form;
    }

    private Region aside() {
        ratio.getStyleClass().add("aside-number");
        formula.setWrapText(true);
        formula.setMinHeight(Region.USE_PREF_SIZE);
        formula.getStyleClass().add("aside-quiet");
        var body = new VBox(ratio, formula);
        body.getStyleClass().add("aside-body");
        var table = new RecordTable<>(
                messages.text("resultsForm.recorded"),
                recorded,
                List.of(
                        RecordColumn.words(
                                "resultsForm.recorded.day",
                                7,
                                row -> new DayWords(messages)
                                        .day(row.value().specimen().day())),
                        RecordColumn.words("resultsForm.recorded.what", 11, row -> name(row.value())),
                        RecordColumn.words("resultsForm.recorded.value", 8, row -> value(row.value()))),
                messages);
        table.setEmptyState(new Label(messages.text("resultsForm.recorded.none")));
        table.setOnOpen(row -> {
            model.correct(row);
            form.focusFirst();
        });
        table.setMinHeight(260);
        var aside = new VBox(
                new Card(messages.text("resultsForm.ratio"), body),
                new Card(messages.text("resultsForm.recorded"), table)
                        .aside(new Label(messages.text("resultsForm.recorded.hint"))));
        aside.getStyleClass().add("form-aside");
        return aside;
    }

    private String name(LabResult result) {
        return FirstAnalyte.of(result.analyte())
                .map(analyte -> messages.text("participantFile.analyte." + analyte.name()))
                .orElse(result.analyte());
    }

    private static String value(LabResult result) {
        var unit = result.reported().unit();
        return result.reported().text() + (unit == null ? "" : " " + unit.replace("umol", "µmol"));
    }

    private void show(ProteinCreatinineRatio value) {
        ratio.setText(
                switch (value) {
                    case ProteinCreatinineRatio.Known known ->
                        messages.text(
                                "resultsForm.ratio.value",
                                known.comparison().sign().replace("=", ""),
                                known.rounded(known.mgPerMmol(), 1));
                    case ProteinCreatinineRatio.CannotTell() -> "—";
                });
        formula.setText(messages.text(SpecimenResults.arithmetic(value)));
    }

    /** While one value is corrected, only that value and the reason are asked for. */
    private void show(@Nullable Stored<LabResult> corrected) {
        day.need(corrected == null);
        time.need(corrected == null);
        reason.need(corrected != null);
        rows.forEach((analyte, row) ->
                row.node().need(corrected == null || corrected.value().analyte().equals(analyte.code())));
    }
}
