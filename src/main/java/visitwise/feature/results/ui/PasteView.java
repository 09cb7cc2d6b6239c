package visitwise.feature.results.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.feature.results.PastePreview;
import visitwise.feature.results.PastedRow;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.EmptyState;
import visitwise.platform.widget.RemarkList;
import visitwise.platform.widget.Sign;

/** The columns of a pasted table, its rows with those that stop first, and what is decided of them. */
final class PasteView extends StackPane {

    private static final int LINES = 5;
    private static final double GAP = 18;

    private final PasteViewModel model;
    private final Messages messages;
    private final PasteWords words;
    private final ObservableList<PastedRow> rows = FXCollections.observableArrayList();
    private final RecordTable<PastedRow> table;
    private final PasteAnswerBar answer;
    private final RemarkList obstacles;
    private final VBox summary = new VBox();
    private final Button save = new Button();
    private final HBox working;
    private final BorderPane content;
    private final EmptyState nothing;

    PasteView(PasteViewModel model, Runnable pasteAgain, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new PasteWords(messages);
        this.table = PasteRows.table(rows, messages);
        this.answer = new PasteAnswerBar(model, table::focusTable, messages);
        this.obstacles = new RemarkList(Sign.CLOSING, messages);
        this.nothing = new EmptyState(messages.text("paste.empty"), messages.text("paste.again"), pasteAgain);
        this.working = working();
        this.content = laidOut();
        getStyleClass().add("paste");
        getChildren().setAll(nothing, content);
        table.selectedProperty().subscribe(answer::show);
        table.setOnOpen(_ -> answer.focusFirst());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE && !event.isAltDown()) {
                event.consume();
                answer.leaveOut();
            }
        });
        model.previewProperty().subscribe(this::show);
        model.phaseProperty().subscribe(this::show);
    }

    /** Where the window is too low for all of it. */
    private static ScrollPane scrolled(VBox inside) {
        var scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private HBox working() {
        var stop = new Button(messages.text("paste.stop"));
        stop.setOnAction(_ -> model.stop());
        var bar = new ProgressBar();
        bar.setAccessibleText(messages.text("paste.writing"));
        var line = new HBox(new Label(messages.text("paste.writing")), bar, stop);
        line.getStyleClass().add("paste-named");
        return line;
    }

    private BorderPane laidOut() {
        save.getStyleClass().add("accent");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        var foot = new HBox(save, working);
        foot.getStyleClass().add("paste-foot");
        VBox.setVgrow(table, Priority.ALWAYS);
        summary.getStyleClass().add("paste-summary");
        var inside = new VBox(summary, table, answer, obstacles, foot);
        var results = new Card(messages.text("paste.rows"), scrolled(inside));
        var columns = new Card(messages.text("paste.columns"), new PasteColumns(model, messages).scrolled());
        columns.getStyleClass().add("paste-side");
        var pane = new BorderPane(results);
        pane.setLeft(columns);
        BorderPane.setMargin(results, new Insets(0, 0, 0, GAP));
        pane.getStyleClass().add("page-content");
        return pane;
    }

    private void show(@Nullable PastePreview preview) {
        var chosen = table.selectedProperty().get();
        rows.setAll(preview == null ? List.of() : preview.badFirst());
        summary.getChildren().clear();
        if (preview == null) {
            return;
        }
        save.setText(
                messages.text("paste.saveSome", preview.saved(), preview.rows().size()));
        save.setDisable(model.obstacle(preview) != null);
        summarise(preview);
        rows.stream()
                .filter(row -> chosen != null && row.place() == chosen.place())
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresent(table::select);
    }

    private void summarise(PastePreview preview) {
        var counts = new Label(messages.text(
                "paste.summary",
                preview.saved(),
                preview.bad().size(),
                preview.count(PastedRow.State.RECORDED),
                preview.count(PastedRow.State.LEFT_OUT)));
        counts.setWrapText(true);
        counts.setMinHeight(USE_PREF_SIZE);
        summary.getChildren().add(counts);
        preview.bad().stream().limit(LINES).map(this::link).forEach(summary.getChildren()::add);
        if (preview.bad().size() > LINES) {
            summary.getChildren()
                    .add(new Label(messages.text("paste.more", preview.bad().size() - LINES)));
        }
    }

    private Hyperlink link(PastedRow row) {
        var link = new Hyperlink(messages.text("paste.problem", row.cell().line(), row.value(), words.said(row)));
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(_ -> goTo(row));
        return link;
    }

    private void goTo(PastedRow row) {
        table.select(row);
        table.focusTable();
    }

    private void show(PastePhase phase) {
        var isThere = !(phase instanceof PastePhase.Empty);
        nothing.setVisible(!isThere);
        content.setVisible(isThere);
        var isSaving = phase instanceof PastePhase.Saving;
        working.setVisible(isSaving);
        table.setDisable(isSaving);
        obstacles.show(phase instanceof PastePhase.Refused(var why) ? why : List.of());
    }

    void save() {
        model.save();
        if (model.phaseProperty().get() instanceof PastePhase.Refused) {
            nextProblem();
        }
    }

    /** From one row that stops to the next. */
    void nextProblem() {
        var bad = rows.stream().filter(row -> row.state().stops()).toList();
        if (!bad.isEmpty()) {
            goTo(bad.get((bad.indexOf(table.selectedProperty().get()) + 1) % bad.size()));
        }
    }

    void focusFirst() {
        if (content.isVisible()) {
            table.focusTable();
        } else {
            nothing.lookup(".button").requestFocus();
        }
    }
}
