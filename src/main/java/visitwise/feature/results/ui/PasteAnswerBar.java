package visitwise.feature.results.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.feature.results.PastedRow;
import visitwise.platform.i18n.Messages;

/** What is decided of the chosen row: mend it, keep it with a reason, or leave it out. */
final class PasteAnswerBar extends VBox {

    private final PasteViewModel model;
    private final Messages messages;
    private final PasteWords words;
    private final Label said = new Label();
    private final TextField value = new TextField();
    private final TextField reason = new TextField();
    private final Button leaveOut = new Button();
    private final HBox why;
    private @Nullable PastedRow row;

    PasteAnswerBar(PasteViewModel model, Runnable answered, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new PasteWords(messages);
        getStyleClass().add("paste-answer");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        why = named("paste.reason", reason);
        leaveOut.setOnAction(_ -> {
            leaveOut();
            answered.run();
        });
        var apply = new Button(messages.text("paste.apply"));
        apply.setOnAction(_ -> apply(answered));
        value.setOnAction(_ -> apply(answered));
        reason.setOnAction(_ -> apply(answered));
        var line = new FlowPane(named("paste.value", value), why, apply, leaveOut);
        line.getStyleClass().add("paste-answer-line");
        getChildren().setAll(said, line);
        show(null);
    }

    private HBox named(String key, TextField field) {
        var label = new Label(messages.text(key));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(label, field);
        line.getStyleClass().add("paste-named");
        return line;
    }

    void show(@Nullable PastedRow chosen) {
        row = chosen;
        setDisable(chosen == null);
        value.setText(chosen == null ? "" : chosen.value());
        var answer = chosen == null ? null : model.answer(chosen);
        reason.setText(answer == null || answer.reason() == null ? "" : answer.reason());
        var asks = chosen != null && (chosen.state() == PastedRow.State.ASKS || chosen.state() == PastedRow.State.KEPT);
        why.setVisible(asks);
        why.setManaged(asks);
        leaveOut.setText(messages.text(answer != null && answer.leftOut() ? "paste.takeIn" : "paste.leaveOut"));
        said.setText(
                chosen == null
                        ? messages.text("paste.choose")
                        : messages.text(
                                "paste.chosen", chosen.cell().line(), words.shortAnalyte(chosen), words.said(chosen)));
    }

    /** Goes to the field in which the row is most likely mended. */
    void focusFirst() {
        (row != null && row.state() == PastedRow.State.ASKS ? reason : value).requestFocus();
    }

    /** Leaves the row out, or takes it in again. */
    void leaveOut() {
        var chosen = row;
        if (chosen != null) {
            model.answer(chosen, answer -> answer.leavingOut(!answer.leftOut()));
        }
    }

    private void apply(Runnable answered) {
        var chosen = row;
        if (chosen != null) {
            var typed = value.getText();
            var because = reason.getText();
            model.answer(
                    chosen,
                    answer -> answer.mending(typed, chosen.cell().value()).because(because));
            answered.run();
        }
    }
}
