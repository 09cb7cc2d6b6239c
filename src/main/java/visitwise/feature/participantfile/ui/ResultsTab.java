package visitwise.feature.participantfile.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.FirstAnalyte;
import visitwise.domain.lab.ProteinCreatinineRatio;
import visitwise.feature.participantfile.SpecimenResults;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.EmptyState;

/** Results of the participant by specimen. */
final class ResultsTab {

    private static final String NOTHING = "–";

    private final Messages messages;
    private final FileWords words;
    private final ObservableList<SpecimenResults> rows = FXCollections.observableArrayList();
    private final RecordTable<SpecimenResults> table;
    private final VBox node;

    ResultsTab(Runnable entering, Runnable charts, Messages messages) {
        this.messages = messages;
        this.words = new FileWords(messages);
        this.table = new RecordTable<>(messages.text("fileView.results"), rows, columns(), messages);
        table.setOnOpen(_ -> entering.run());
        table.setEmptyState(
                new EmptyState(messages.text("fileView.noResults"), messages.text("visitForm.results"), entering));
        VBox.setVgrow(table, Priority.ALWAYS);
        var enter = new Button(messages.text("visitForm.results"));
        enter.setOnAction(_ -> entering.run());
        var draw = new Button(messages.text("fileView.charts"));
        draw.setOnAction(_ -> charts.run());
        this.node = new VBox(table, Buttons.line(enter, draw));
    }

    Node node() {
        return node;
    }

    void focus() {
        table.focusTable();
    }

    void show(FileViewModel.Shown shown) {
        rows.setAll(shown.file().results());
    }

    private List<RecordColumn<SpecimenResults>> columns() {
        return List.of(
                RecordColumn.words("fileView.specimen", 14, row -> words.dayAndTime(row.specimen())),
                RecordColumn.words("fileView.protein", 13, row -> value(row, FirstAnalyte.URINE_PROTEIN)),
                RecordColumn.words("fileView.urineCreatinine", 13, row -> value(row, FirstAnalyte.URINE_CREATININE)),
                RecordColumn.words("fileView.ratio", 26, ResultsTab.this::ratio),
                RecordColumn.words("fileView.serumCreatinine", 13, row -> value(row, FirstAnalyte.SERUM_CREATININE)));
    }

    /** As reported, with its unit. */
    private static String value(SpecimenResults row, FirstAnalyte analyte) {
        return row.result(analyte)
                .map(stored -> stored.value().reported())
                .map(reported -> reported.unit() == null
                        ? reported.text()
                        : reported.text() + " " + reported.unit().replace("umol", "\u00b5mol"))
                .orElse(NOTHING);
    }

    private String ratio(SpecimenResults row) {
        return switch (row.ratio()) {
            case ProteinCreatinineRatio.Known known ->
                messages.text(
                        "fileView.ratioValue",
                        known.comparison() == Comparison.EXACT
                                ? ""
                                : known.comparison().sign() + " ",
                        known.rounded(known.mgPerMmol(), 1),
                        known.rounded(known.mgPerG(), 0));
            case ProteinCreatinineRatio.CannotTell() -> messages.text("fileView.cannotTell");
        };
    }
}
