package visitwise.feature.participantfile.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import visitwise.domain.dosing.Infusion;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.EmptyState;
import visitwise.platform.widget.Sign;
import visitwise.platform.widget.StatusChip;

/** The doses of a participant, planned and given. */
final class DosesTab {

    private static final String NOTHING = "–";

    private final Messages messages;
    private final FileWords words;
    private final DoseTimes times;
    private final ObservableList<DoseRow> rows = FXCollections.observableArrayList();
    private final RecordTable<DoseRow> table;
    private final Label state = new Label();
    private final VBox node;

    DosesTab(IntConsumer opening, Button closing, Button moving, Messages messages) {
        this.messages = messages;
        this.words = new FileWords(messages);
        this.times = new DoseTimes(messages);
        this.table = new RecordTable<>(messages.text("fileView.doses"), rows, columns(), messages);
        table.setOnOpen(row -> opening.accept(row.number()));
        table.setEmptyState(new EmptyState(
                messages.text("fileView.noDoses"), messages.text("fileView.recordInfusion"), () -> opening.accept(1)));
        VBox.setVgrow(table, Priority.ALWAYS);
        state.getStyleClass().add("file-remark");
        state.setWrapText(true);
        this.node = new VBox(state, table, Buttons.line(closing, moving));
    }

    Node node() {
        return node;
    }

    void focus() {
        table.focusTable();
    }

    /** The chosen dose. */
    Optional<DoseRow> chosen() {
        return Optional.ofNullable(table.selectedProperty().get());
    }

    void show(FileViewModel.Shown shown) {
        rows.setAll(shown.doses());
        state.setText(words.dosing(shown.file()));
    }

    private List<RecordColumn<DoseRow>> columns() {
        return List.of(
                RecordColumn.number("fileView.dose", 4, row -> String.valueOf(row.number()), DoseRow::number),
                RecordColumn.words("fileView.day", 11, row -> times.day(row)),
                RecordColumn.words("fileView.planned", 13, this::planned),
                RecordColumn.words("fileView.given.amount", 10, this::actual),
                RecordColumn.words(
                        "fileView.lot",
                        9,
                        row -> row.infusion().map(Infusion::lot).orElse(NOTHING)),
                RecordColumn.words("fileView.startStop", 12, row -> times.startStop(row)),
                RecordColumn.words("fileView.temperatures", 12, row -> times.temperatures(row)),
                RecordColumn.words(
                        "fileView.difference",
                        12,
                        row -> row.infusion().map(Infusion::differenceReason).orElse(NOTHING)),
                RecordColumn.<DoseRow>words(
                                "fileView.status", 10, row -> chip(row).getText())
                        .drawnAs(this::chip));
    }

    /** The planned amount with its arithmetic; never in a masked study. */
    private String planned(DoseRow row) {
        if (!row.mayShowAmounts()) {
            return messages.text("participantFile.history.masked");
        }
        return row.infusion()
                .map(infusion -> infusion.dosingWeight()
                        .map(weight -> messages.text(
                                "fileView.arithmetic",
                                words.amount(infusion.planned()),
                                weight.kilograms(),
                                weight.on()))
                        .orElseGet(() -> words.amount(infusion.planned())))
                .or(() -> Optional.ofNullable(row.planned()).map(words::planned))
                .orElse(NOTHING);
    }

    private String actual(DoseRow row) {
        if (!row.mayShowAmounts() && row.isGiven()) {
            return messages.text("participantFile.history.masked");
        }
        return row.infusion().flatMap(Infusion::actualAmount).map(words::amount).orElse(NOTHING);
    }

    private StatusChip chip(DoseRow row) {
        if (row.isGiven()) {
            return new StatusChip(Sign.DONE, messages.text("fileView.doseGiven"));
        }
        var visit = row.visit();
        if (row.infusion().filter(infusion -> infusion.started() != null).isPresent()) {
            return new StatusChip(Sign.OFF, messages.text("fileView.doseNotGiven"));
        }
        return visit == null
                ? StatusChip.planned(messages)
                : StatusChip.of(visit.due().state(), messages);
    }
}
