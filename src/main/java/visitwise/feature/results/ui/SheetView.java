package visitwise.feature.results.ui;

import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import visitwise.platform.form.FormScroll;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.EmptyState;

/** The whole sheet: the specimen, its rows, what can be told of them beside, and below how far it is. */
final class SheetView extends BorderPane {

    /** Where there is less room, what stands beside the rows stands below them. */
    private static final double BESIDE_FROM_EM = 80;

    private final SheetViewModel model;
    private final SheetHeadForm head;
    private final SheetGrid grid;
    private final SheetFooter footer;
    private final GridPane columns = new GridPane();
    private final FormScroll scroll = new FormScroll(columns);
    private final EmptyState notRead;
    private final Region main;
    private final Region aside;
    private final Label measure;
    private final Subscription subscription;

    SheetView(SheetViewModel model, ZoneId place, Messages messages) {
        this.model = model;
        this.notRead = EmptyState.notRead(messages, model::refresh);
        this.head = new SheetHeadForm(model, messages);
        this.grid = new SheetGrid(model, messages);
        this.footer = new SheetFooter(model, messages, grid::focus);
        head.setAfterLast(grid::focusFirst);
        grid.setAfterLast(footer::focus);
        var inside = new VBox(head, grid, new AddAnalyte(model, messages, grid::focus), note(messages));
        measure = new Label(messages.text("results.hint"));
        main = new Card(messages.text("results.panel"), inside).aside(measure);
        main.setMinWidth(0);
        var response = new ResponseCard("results.response", "results.response.category", messages);
        var grades = new ResponseCard("results.grades", "results.grades.note", messages);
        var corrections = new CorrectionsCard(place, messages);
        aside = new VBox(response, grades, corrections);
        aside.getStyleClass().add("sheet-aside");
        columns.getStyleClass().addAll("page-content", "sheet-columns");
        scroll.getStyleClass().add("page-scroll");
        setCenter(scroll);
        setBottom(footer);
        arrange(true);
        widthProperty().subscribe(this::fit);
        measure.fontProperty().subscribe(this::fit);
        subscription = Subscription.combine(
                head.subscription(),
                grid.subscription(),
                footer.subscription(),
                model.typed().judgementsProperty().subscribe(told -> {
                    response.show(told.responses());
                    grades.show(told.grades());
                }),
                model.typed().storedProperty().subscribe(corrections::show),
                model.phaseProperty().subscribe(this::show));
        addEventFilter(InputEvent.ANY, this::unlessSaving);
    }

    /** What listens to the sheet as long as this is seen. */
    Subscription subscription() {
        return subscription;
    }

    private static Label note(Messages messages) {
        var note = new Label(messages.text("results.reference.note"));
        note.getStyleClass().add("sheet-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        return note;
    }

    /** What would be typed while it is saved belongs to nothing that is stored. */
    private void unlessSaving(InputEvent event) {
        if (model.phaseProperty().get() instanceof SheetPhase.Saving) {
            event.consume();
        }
    }

    SheetGrid grid() {
        return grid;
    }

    void focusFirst() {
        if (notRead.equals(getCenter())) {
            notRead.lookup(".button").requestFocus();
        } else {
            scroll.prepare();
            head.focusFirst();
        }
    }

    private void fit() {
        arrange(getWidth() <= 0
                || getWidth() >= BESIDE_FROM_EM * measure.getFont().getSize());
    }

    private void arrange(boolean beside) {
        var place = beside ? 1 : 0;
        if (columns.getChildren().isEmpty() || GridPane.getColumnIndex(aside) != place) {
            columns.getChildren().clear();
            columns.add(main, 0, 0);
            columns.add(aside, place, beside ? 0 : 1);
            GridPane.setHgrow(main, Priority.ALWAYS);
            GridPane.setVgrow(main, Priority.NEVER);
        }
    }

    private void show(SheetPhase phase) {
        showRead(!(phase instanceof SheetPhase.Failed));
        if (phase instanceof SheetPhase.Refused && !head.focusFirstWrong()) {
            model.typed().standingProperty().get().open().stream()
                    .map(Standing.Open::line)
                    .findFirst()
                    .ifPresentOrElse(grid::focus, this::focusReason);
        }
    }

    private void showRead(boolean isRead) {
        var shown = isRead ? scroll : notRead;
        if (!shown.equals(getCenter())) {
            setCenter(shown);
            footer.setVisible(isRead);
            footer.setManaged(isRead);
            focusFirst();
        }
    }

    private void focusReason() {
        if (model.typed().correctsProperty().get()) {
            footer.focusReason();
        }
    }
}
