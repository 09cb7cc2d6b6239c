package visitwise.feature.participantfile.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.DerivedValue;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.lab.panel.Digits;
import visitwise.domain.lab.panel.KidneyEquations;
import visitwise.domain.lab.renal.Equation;
import visitwise.feature.participantfile.SpecimenResults;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.UnitWords;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.EmptyState;

/** Results of the participant by specimen; Enter opens the sheet. */
final class ResultsTab {

    private static final String NOTHING = "–";

    /** Whatever a protocol may fix for a participant: what is worked out beside a fixed one stands behind it. */
    private static final Equation[] FILTRATION = Stream.of(KidneyEquations.FOR_CHILDREN, KidneyEquations.FOR_ADULTS)
            .flatMap(List::stream)
            .toArray(Equation[]::new);

    private final Messages messages;
    private final FileWords words;
    private final ObservableList<SpecimenResults> rows = FXCollections.observableArrayList();
    private final RecordTable<SpecimenResults> table;
    private final VBox node;

    ResultsTab(Runnable entering, Consumer<SpecimenId> opening, List<Button> others, Messages messages) {
        this.messages = messages;
        this.words = new FileWords(messages);
        this.table = new RecordTable<>(messages.text("fileView.results"), rows, columns(), messages);
        table.setOnOpen(row -> opening.accept(row.id()));
        table.setEmptyState(
                new EmptyState(messages.text("fileView.noResults"), messages.text("fileView.newSheet"), entering));
        VBox.setVgrow(table, Priority.ALWAYS);
        var enter = new Button(messages.text("fileView.newSheet"));
        enter.setOnAction(_ -> entering.run());
        var buttons = new ArrayList<>(List.of(enter));
        buttons.addAll(others);
        this.node = new VBox(table, Buttons.line(buttons.toArray(Button[]::new)));
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
                RecordColumn.words(
                        "fileView.specimen",
                        14,
                        row -> words.dayAndTime(row.specimen().value().collected())),
                RecordColumn.words("fileView.dipstick", 9, row -> value(row, "PROT_DIP")),
                RecordColumn.words("fileView.protein", 11, row -> value(row, "PROT_U")),
                RecordColumn.words("fileView.ratio", 13, ResultsTab::ratio),
                RecordColumn.words("fileView.redCells", 11, ResultsTab::redCells),
                RecordColumn.words("fileView.serumCreatinine", 12, row -> value(row, "CREAT_S")),
                RecordColumn.words("fileView.cystatin", 10, row -> value(row, "CYSTATC_S")),
                RecordColumn.words("fileView.filtration", 14, row -> derived(row, FILTRATION)),
                RecordColumn.words("fileView.flags", 16, this::flags));
    }

    /** As reported, with its unit. */
    private static String value(SpecimenResults row, String analyte) {
        return row.result(analyte)
                .map(result -> result.reported())
                .map(reported -> reported.unit() == null
                        ? reported.text()
                        : reported.text() + " " + UnitWords.of(reported.unit()))
                .orElse(NOTHING);
    }

    private static String redCells(SpecimenResults row) {
        var counted = value(row, "RBC_U_VOL");
        return counted.equals(NOTHING) ? value(row, "RBC_U_HPF") : counted;
    }

    /** As reported by the laboratory, or worked out. */
    private static String ratio(SpecimenResults row) {
        var workedOut = derived(row, Equation.UPCR_MG_MMOL);
        return workedOut.equals(NOTHING) ? value(row, "PROTCRT_U") : workedOut;
    }

    private static String derived(SpecimenResults row, Equation... equations) {
        return row.derived(equations)
                .map(value -> value.outcome() instanceof DerivedValue.Outcome.Value(var comparison, var number)
                        ? (comparison == Comparison.EXACT ? "" : comparison.sign() + " ")
                                + Digits.told(number).toPlainString()
                                + " "
                                + UnitWords.of(value.equation().unit())
                        : NOTHING)
                .orElse(NOTHING);
    }

    private String flags(SpecimenResults row) {
        var said = new ArrayList<String>();
        for (var flag : List.of(Flag.HIGH, Flag.LOW, Flag.ABNORMAL)) {
            var count = row.count(flag);
            if (count > 0) {
                said.add(messages.text("fileView.flag." + flag.name(), count));
            }
        }
        return said.isEmpty() ? NOTHING : String.join(" · ", said);
    }
}
