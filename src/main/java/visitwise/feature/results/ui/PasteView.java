package visitwise.feature.results.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
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

    private static final double GAP = 18;

    private final PasteViewModel model;
    private final Messages messages;
    private final ObservableList<PastedRow> rows = FXCollections.observableArrayList();
    private final RecordTable<PastedRow> table;
    private final PasteAnswerBar answer;
    private final PasteReporter reporter;
    private final PasteColumns columns;
    private final RemarkList obstacles;
    private final PasteSummary summary;
    private final Button save = new Button();
    private final PasteWorking working;
    private final BorderPane content;
    private final EmptyState nothing;
    private final EmptyState notRead;
    private final Subscription subscription;
    private boolean isFilling;
    private boolean goesToProblem;

    PasteView(PasteViewModel model, Runnable pasteAgain, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.table = PasteRows.table(rows, messages);
        this.answer = new PasteAnswerBar(model, table::focusTable, messages);
        this.reporter = new PasteReporter(model, messages);
        this.columns = new PasteColumns(model, messages);
        this.obstacles = new RemarkList(Sign.CLOSING, messages);
        this.summary = new PasteSummary(this::goTo, messages);
        this.nothing = new EmptyState(messages.text("paste.empty"), messages.text("paste.again"), pasteAgain);
        this.notRead = EmptyState.notRead(messages, model::readAgain);
        this.working = new PasteWorking(model::stop, messages);
        this.content = laidOut();
        getStyleClass().add("paste");
        getChildren().setAll(nothing, notRead, content);
        table.selectedProperty().subscribe(this::choose);
        table.setOnOpen(_ -> answer.focusFirst());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE && !event.isAltDown()) {
                event.consume();
                model.answering().leaveOut();
            }
        });
        subscription = Subscription.combine(
                model.previewProperty().subscribe(this::show),
                model.phaseProperty().subscribe(this::show),
                model.answering().valueProperty().subscribe(_ -> allowSaving()),
                model.answering().reasonProperty().subscribe(_ -> allowSaving()),
                answer.subscription(),
                reporter.subscription(),
                columns.subscription());
    }

    /** Ends when the page is seen no more. */
    Subscription subscription() {
        return subscription;
    }

    /** Where the window is too low for all of it. */
    private static ScrollPane scrolled(VBox inside) {
        var scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private BorderPane laidOut() {
        save.getStyleClass().add("accent");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> save());
        var foot = new HBox(save, working);
        foot.getStyleClass().add("paste-foot");
        VBox.setVgrow(table, Priority.ALWAYS);
        var inside = new VBox(summary, table, answer, obstacles, foot);
        var results = new Card(messages.text("paste.rows"), scrolled(inside));
        var left = new Card(messages.text("paste.columns"), scrolled(new VBox(reporter, columns)));
        left.getStyleClass().add("paste-side");
        var pane = new BorderPane(results);
        pane.setLeft(left);
        BorderPane.setMargin(results, new Insets(0, 0, 0, GAP));
        pane.getStyleClass().add("page-content");
        return pane;
    }

    private void choose(@Nullable PastedRow row) {
        if (!isFilling) {
            model.answering().choose(row);
        }
    }

    private void show(@Nullable PastePreview preview) {
        var chosen = model.answering().rowProperty().get();
        isFilling = true;
        var below = below(chosen);
        rows.setAll(preview == null ? List.of() : preview.badFirst());
        var layout = model.table().layoutProperty().get();
        summary.show(preview, layout == null ? List.of() : layout.ignored());
        // From one that was just left out the keyboard goes on to the next that stops, and from the last to the first.
        rows.stream()
                .filter(row -> chosen != null
                        && row.place() == chosen.place()
                        && (row.state() != PastedRow.State.LEFT_OUT || chosen.state() == PastedRow.State.LEFT_OUT))
                .findFirst()
                .or(() -> rows.stream()
                        .filter(row -> row.state().stops() && below.contains(row.place()))
                        .findFirst())
                .or(() -> rows.stream().findFirst())
                .ifPresent(table::select);
        isFilling = false;
        model.answering().choose(table.selectedProperty().get());
        if (preview != null) {
            save.setText(messages.text(
                    "paste.saveSome", preview.saved(), preview.rows().size()));
            allowSaving();
        }
    }

    /** The places of the rows that stand below one as they are shown. */
    private List<Integer> below(@Nullable PastedRow row) {
        var places = rows.stream().map(PastedRow::place).toList();
        return row == null ? List.of() : places.subList(places.indexOf(row.place()) + 1, places.size());
    }

    /** What is typed is taken over before anything is saved, and may be what was missing. */
    private void allowSaving() {
        var preview = model.previewProperty().get();
        save.setDisable(preview != null
                && model.obstacle(preview) != null
                && !model.answering().isTyped());
    }

    private void goTo(PastedRow row) {
        table.select(row);
        table.focusTable();
    }

    private void show(PastePhase phase) {
        boolean wasHidden = !content.isVisible();
        nothing.setVisible(phase instanceof PastePhase.Empty);
        notRead.setVisible(phase instanceof PastePhase.Failed);
        content.setVisible(!nothing.isVisible() && !notRead.isVisible());
        if (wasHidden && content.isVisible()) {
            // The keyboard would stay on what is no longer seen.
            table.focusTable();
        }
        var isSaving = phase instanceof PastePhase.Saving;
        working.show(phase);
        table.setDisable(isSaving);
        answer.setDisable(isSaving || model.answering().rowProperty().get() == null);
        columns.setDisable(isSaving);
        reporter.setDisable(isSaving);
        obstacles.show(phase instanceof PastePhase.Refused(var why) ? why : List.of());
        goToRefused();
    }

    void save() {
        goesToProblem = true;
        model.save();
        if (!model.waitsToSave()) {
            goToRefused();
        }
    }

    /** Once for each time that somebody wants to save. */
    private void goToRefused() {
        if (goesToProblem && model.phaseProperty().get() instanceof PastePhase.Refused) {
            goesToProblem = false;
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
            (notRead.isVisible() ? notRead : nothing).lookup(".button").requestFocus();
        }
    }
}
