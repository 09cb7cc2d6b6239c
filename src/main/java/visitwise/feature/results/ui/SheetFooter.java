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
    private final FlowPane state = new FlowPane();
    private final FormRow reason;
    private final Button save;

    SheetFooter(SheetViewModel model, Messages messages, Consumer<EnteredLine> jump) {
        this.model = model;
        this.messages = messages;
        this.jump = jump;
        this.remarks = new RemarkList(Sign.CLOSING, messages);
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
        getChildren().setAll(remarks, reason, line);
        model.typed().standingProperty().subscribe(this::show);
        model.typed().correctsProperty().subscribe(reason::need);
        model.phaseProperty().subscribe(this::show);
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
            case SheetPhase.Reading _, SheetPhase.Editing _, SheetPhase.Saving _ -> remarks.show(List.of());
            case SheetPhase.Refused(var others) -> remarks.show(others);
            case SheetPhase.Conflict(var what) -> remarks.show(what);
        }
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
        standing.open().forEach(line -> state.getChildren().add(link(line)));
    }

    private Hyperlink link(EnteredLine line) {
        var link = new Hyperlink(words(line));
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> jump.accept(line));
        return link;
    }

    private String words(EnteredLine line) {
        var unit = line.unitProperty().get();
        var typed = line.value().typed().strip();
        var value = line.check()
                .content()
                .map(content -> content.reported().text()
                        + (content.reported().unit() == null
                                ? ""
                                : " " + UnitWords.of(content.reported().unit())))
                .orElse(unit == null ? typed : typed + " " + UnitWords.of(unit));
        var key = line.check().grade() == LineCheck.Grade.ASKS ? "results.jump.keep" : "results.jump.correct";
        return messages.text(key, line.analyte().name(), line.isBlank() ? "" : value);
    }
}
