package visitwise.feature.today.ui;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import visitwise.feature.today.Work;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.WindowBar;

/** The table of what is to be done. */
final class Worklist {

    private final TodayViewModel model;
    private final WorkWords words;
    private final Messages messages;
    private final RecordTable<Work> table;

    Worklist(TodayViewModel model, Messages messages, Doors doors) {
        this.model = model;
        this.words = new WorkWords(messages);
        this.messages = messages;
        this.table = new RecordTable<>(messages.text("today.worklist"), model.rows(), columns(), messages);
        table.setGroups(words::group);
        table.setOnOpen(work -> {
            model.leaveFor(work);
            doors.visit(work.person().id(), work.code());
        });
        table.selectedProperty().subscribe((_, row) -> model.select(row));
        model.currentProperty().subscribe(row -> {
            if (row != null && !row.equals(table.selectedProperty().get())) {
                table.select(row);
            }
        });
    }

    RecordTable<Work> table() {
        return table;
    }

    private List<RecordColumn<Work>> columns() {
        return List.of(
                RecordColumn.<Work>words("today.column.when", 7, words::when)
                        .sortedBy(Comparator.comparing(Work::day)
                                .thenComparing(Work::time, Comparator.nullsLast(Comparator.naturalOrder())))
                        .drawnAs(this::when),
                RecordColumn.words("today.column.participant", 14, words::participant),
                RecordColumn.<Work>words("today.column.visit", 12, work -> words.visit(work.content()))
                        .drawnAs(work -> label(words.visit(work.content()), words.visit(work.content()))),
                RecordColumn.<Work>words("today.column.window", 13.4, words::window)
                        .sortedBy(Comparator.comparing(Work::day))
                        .drawnAs(this::window),
                RecordColumn.<Work>words("today.column.toDo", 14, work -> words.toDo(work.content()))
                        .drawnAs(work -> label(words.toDoInShort(work.content()), words.toDo(work.content()))),
                RecordColumn.<Work>words(
                                "today.column.status", 11, work -> chip(work).getText())
                        .sortedBy(Comparator.comparing(Work::group))
                        .drawnAs(this::chip));
    }

    private Label chip(Work work) {
        return words.chip(work, model.today());
    }

    private Node when(Work work) {
        var label = new Label(words.when(work));
        label.getStyleClass().add(work.time() == null ? "today-day" : "today-time");
        return label;
    }

    private Node window(Work work) {
        var bar = new WindowBar(WorkWords.dates(work.dates()), model.today(), messages);
        var range = new Label(words.window(work));
        range.getStyleClass().add("today-window");
        range.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(bar, range);
        box.getStyleClass().add("today-window-cell");
        return box;
    }

    private static Node label(String shown, String all) {
        var label = new Label(shown);
        label.setTooltip(new Tooltip(all));
        return label;
    }
}
