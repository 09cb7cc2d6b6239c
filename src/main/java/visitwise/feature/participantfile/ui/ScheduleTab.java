package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.participant.Visit;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.DayWords;
import visitwise.platform.widget.EmptyState;
import visitwise.platform.widget.Sign;
import visitwise.platform.widget.StatusChip;
import visitwise.platform.widget.WindowBar;

/** The schedule of a participant as a table. */
final class ScheduleTab {

    private static final String NOTHING = "–";

    private final FileViewModel model;
    private final Messages messages;
    private final FileWords words;
    private final DayWords days;
    private final ObservableList<ScheduleRow> rows = FXCollections.observableArrayList();
    private final RecordTable<ScheduleRow> table;

    ScheduleTab(FileViewModel model, Consumer<ScheduleRow> opening, Runnable extra, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new FileWords(messages);
        this.days = new DayWords(messages);
        this.table = new RecordTable<>(messages.text("fileView.schedule"), rows, columns(), messages);
        table.setOnOpen(opening);
        table.setEmptyState(
                new EmptyState(messages.text("fileView.noVisits"), messages.text("fileView.extraVisit"), extra));
    }

    Node node() {
        return table;
    }

    void focus() {
        table.focusTable();
    }

    void show(FileViewModel.Shown shown) {
        rows.setAll(shown.rows());
        var next = shown.next();
        table.setMarked(row -> row instanceof ScheduleRow.Planned planned
                && planned.visit().due().code().equals(next));
        var start = model.startAt();
        rows.stream()
                .filter(row -> row instanceof ScheduleRow.Planned planned
                        && planned.visit().due().code().equals(start))
                .findFirst()
                .ifPresent(table::select);
    }

    private List<RecordColumn<ScheduleRow>> columns() {
        return List.of(
                RecordColumn.words("fileView.visit", 20, this::name),
                RecordColumn.words("fileView.target", 13.5, this::target),
                RecordColumn.words("fileView.window", 20, this::window).drawnAs(this::bar),
                RecordColumn.words("fileView.booked", 11.5, this::booked),
                RecordColumn.words("fileView.actual", 11.5, this::actual),
                RecordColumn.words("fileView.activities", 5, ScheduleTab::activities),
                RecordColumn.words("fileView.status", 12, this::status).drawnAs(this::chip));
    }

    private String name(ScheduleRow row) {
        return switch (row) {
            case ScheduleRow.Planned planned ->
                messages.of(planned.visit().due().visit().label());
            case ScheduleRow.Extra extra ->
                messages.text(
                        "fileView.extra",
                        messages.text("participantFile.value."
                                + extra.occasion().kind().name()),
                        extra.occasion().reason());
        };
    }

    private String target(ScheduleRow row) {
        return row instanceof ScheduleRow.Planned planned
                ? planned.visit()
                        .due()
                        .targetDate()
                        .map(words::day)
                        .map(day -> planned.dates().isProvisional() ? messages.text("widget.about", day) : day)
                        .orElse(NOTHING)
                : NOTHING;
    }

    private String window(ScheduleRow row) {
        return row instanceof ScheduleRow.Planned planned
                        && planned.visit().due().target() != null
                ? days.range(planned.visit().due().allowed())
                : NOTHING;
    }

    private Node bar(ScheduleRow row) {
        if (row instanceof ScheduleRow.Planned planned && planned.visit().due().target() != null) {
            var range = new Label(window(row));
            range.getStyleClass().add("quiet");
            range.setMinWidth(Label.USE_PREF_SIZE);
            var line = new HBox(new WindowBar(planned.dates(), model.today(), messages), range);
            line.getStyleClass().add("bar-and-words");
            return line;
        }
        return new Label(NOTHING);
    }

    private String booked(ScheduleRow row) {
        return row.row().flatMap(Visit::appointment).map(words::dayAndTime).orElse(NOTHING);
    }

    private String actual(ScheduleRow row) {
        return row.row()
                .flatMap(visit ->
                        visit.actualDay().map(day -> words.dayAndTime(new DayAndTime(day, visit.actualTime()))))
                .orElse(NOTHING);
    }

    private static String activities(ScheduleRow row) {
        return row instanceof ScheduleRow.Planned planned
                        && !planned.visit().assessments().isEmpty()
                ? planned.visit().assessmentsDone() + " / "
                        + planned.visit().assessments().size()
                : NOTHING;
    }

    private String status(ScheduleRow row) {
        return chip(row).getText();
    }

    private StatusChip chip(ScheduleRow row) {
        return switch (row) {
            case ScheduleRow.Extra extra -> new StatusChip(Sign.DONE, messages.text("participantFile.value.OCCURRED"));
            case ScheduleRow.Planned planned when isBookedAhead(planned) -> StatusChip.booked(messages);
            case ScheduleRow.Planned planned ->
                StatusChip.of(planned.visit().due().state(), messages);
        };
    }

    private boolean isBookedAhead(ScheduleRow.Planned planned) {
        LocalDate today = model.today();
        return planned.isPending()
                && planned.booked().filter(at -> !at.day().isBefore(today)).isPresent();
    }
}
