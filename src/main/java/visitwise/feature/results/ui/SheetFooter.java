package visitwise.feature.results.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.panel.SheetReading;
import visitwise.domain.lab.renal.CollectionFinding;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.TextRow;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.UnitWords;
import visitwise.platform.widget.RemarkList;
import visitwise.platform.widget.Sign;

/** Below the rows: how far the sheet is, what still needs an answer, why something is corrected, and saving. */
final class SheetFooter extends VBox {

    private final SheetViewModel model;
    private final Messages messages;
    private final Consumer<EnteredLine> jump;
    private final RemarkList remarks;
    private final RemarkList collection;
    private final FlowPane state = new FlowPane();
    private final FormRow reason;
    private final Button save;
    private final Subscription subscription;

    SheetFooter(SheetViewModel model, Messages messages, Consumer<EnteredLine> jump) {
        this.model = model;
        this.messages = messages;
        this.jump = jump;
        this.remarks = new RemarkList(Sign.CLOSING, messages);
        this.collection = new RemarkList(Sign.DUE, messages);
        this.reason =
                new FormRow("results.reason", new TextRow(model.typed().head().reason()), messages);
        this.save = new Button(messages.text("results.save"));
        getStyleClass().add("sheet-footer");
        state.getStyleClass().add("sheet-state");
        save.setOnAction(_ -> model.save(false));
        save.setMinWidth(USE_PREF_SIZE);
        reason.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                save.requestFocus();
            }
        });
        save.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                save.fireEvent(new ActionEvent());
            }
        });
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMinWidth(0);
        var line = new HBox(state, save);
        line.getStyleClass().add("sheet-footer-line");
        getChildren().setAll(remarks, collection, reason, line);
        subscription = Subscription.combine(
                model.typed().readingProperty().subscribe(this::show),
                model.typed().standingProperty().subscribe(this::show),
                model.typed().correctsProperty().subscribe(reason::need),
                model.phaseProperty().subscribe(this::show));
    }

    /** What listens to the sheet as long as this is seen. */
    Subscription subscription() {
        return subscription;
    }

    /** Where Enter goes from the last row: first the reason, if one is asked for. */
    void focus() {
        if (reason.isManaged() && model.typed().head().reason().typed().isBlank()) {
            reason.focusInput();
        } else {
            save.requestFocus();
        }
    }

    void focusReason() {
        reason.focusInput();
    }

    private void show(SheetPhase phase) {
        save.setDisable(!phase.isOpen());
        switch (phase) {
            case SheetPhase.Reading _, SheetPhase.Failed _, SheetPhase.Editing _, SheetPhase.Saving _ ->
                remarks.show(List.of());
            case SheetPhase.Refused(var others) -> remarks.show(others);
            case SheetPhase.Conflict(var what) -> remarks.show(what);
        }
    }

    /** Seen while the volume is typed too, far below the times of the collection. */
    private void show(@Nullable SheetReading reading) {
        collection.show(
                reading == null
                        ? List.of()
                        : reading.collection().stream()
                                .filter(CollectionFinding::isWarning)
                                .map(CollectionFinding::message)
                                .toList());
    }

    private void show(Standing standing) {
        var count = new Label(messages.text("results.standing", standing.entered(), standing.all()));
        count.setMinWidth(Region.USE_PREF_SIZE);
        state.getChildren().setAll(count);
        if (!standing.open().isEmpty()) {
            var open = new Label(
                    messages.text("results.standing.open", standing.open().size()));
            open.getStyleClass().add("sheet-open");
            open.setWrapText(true);
            open.setMinHeight(Region.USE_PREF_SIZE);
            state.getChildren().add(open);
        }
        standing.open().forEach(open -> state.getChildren().add(link(open)));
    }

    private Hyperlink link(Standing.Open open) {
        var link = new Hyperlink(words(open));
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> jump.accept(open.line()));
        return link;
    }

    private String words(Standing.Open open) {
        var line = open.line();
        if (open.typed().isEmpty()) {
            return messages.text("results.jump.emptied", line.analyte().name());
        }
        var value = open.check()
                .content()
                .map(content -> content.reported().text()
                        + (content.reported().unit() == null
                                ? ""
                                : " " + UnitWords.of(content.reported().unit())))
                .orElse(open.typed());
        var key = open.check().grade() == LineCheck.Grade.ASKS ? "results.jump.keep" : "results.jump.correct";
        return messages.text(key, line.analyte().name(), value);
    }
}
