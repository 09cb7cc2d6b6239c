package visitwise.feature.participantfile.ui;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import visitwise.feature.participantfile.HistoryLine;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.DayWords;

/** Who entered and changed what, when and why. */
final class HistoryTab {

    private final FileViewModel model;
    private final Messages messages;
    private final DayWords days;
    private final ObservableList<HistoryLine> rows = FXCollections.observableArrayList();
    private final RecordTable<HistoryLine> table;

    HistoryTab(FileViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.days = new DayWords(messages);
        this.table = new RecordTable<>(messages.text("fileView.history"), rows, columns(), messages);
        table.setEmptyState(new Label(messages.text("fileView.noHistory")));
    }

    Node node() {
        return table;
    }

    void focus() {
        table.focusTable();
    }

    void show(FileViewModel.Shown shown) {
        rows.setAll(shown.history());
    }

    private List<RecordColumn<HistoryLine>> columns() {
        return List.of(
                RecordColumn.words("fileView.when", 13, this::when),
                RecordColumn.words("fileView.who", 10, HistoryLine::who),
                RecordColumn.words("fileView.what", 44, line -> messages.text(line.what())),
                RecordColumn.words("fileView.why", 24, line -> messages.text(line.why())));
    }

    private String when(HistoryLine line) {
        var local = LocalDateTime.ofInstant(line.at(), model.place()).truncatedTo(ChronoUnit.MINUTES);
        return messages.text(
                "participantFile.dayAndTime",
                days.day(local.toLocalDate()),
                local.toLocalTime().toString());
    }
}
