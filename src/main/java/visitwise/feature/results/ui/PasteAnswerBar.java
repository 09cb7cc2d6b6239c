package visitwise.feature.results.ui;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import visitwise.feature.results.PastedRow;
import visitwise.platform.i18n.Messages;

/** What is decided of the chosen row: mend it, keep it with a reason, or leave it out. */
final class PasteAnswerBar extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final PasteViewModel model;
    private final Messages messages;
    private final PasteWords words;
    private final Label said = new Label();
    private final TextField value = new TextField();
    private final TextField reason = new TextField();
    private final Button leaveOut = new Button();
    private final HBox why;
    private final Subscription subscription;

    PasteAnswerBar(PasteViewModel model, Runnable answered, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new PasteWords(messages);
        getStyleClass().add("paste-answer");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        why = named("paste.reason", reason, model.answering().reasonProperty());
        leaveOut.setOnAction(_ -> {
            model.answering().leaveOut();
            answered.run();
        });
        Runnable applying = () -> {
            model.answering().apply();
            if (model.answering().reasonProblem().isPresent()) {
                reason.requestFocus();
            } else {
                answered.run();
            }
        };
        var apply = new Button(messages.text("paste.apply"));
        apply.setOnAction(_ -> applying.run());
        value.setOnAction(_ -> applying.run());
        reason.setOnAction(_ -> applying.run());
        var line = new FlowPane(named("paste.value", value, model.answering().valueProperty()), why, apply, leaveOut);
        line.getStyleClass().add("paste-answer-line");
        getChildren().setAll(said, line);
        subscription = Subscription.combine(
                model.answering().rowProperty().subscribe(this::show),
                model.answering().reasonProperty().subscribe(_ -> markReason()));
    }

    /** Ends when the bar is seen no more. */
    Subscription subscription() {
        return subscription;
    }

    private HBox named(String key, TextField field, StringProperty typed) {
        field.textProperty().bindBidirectional(typed);
        var label = new Label(messages.text(key));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(label, field);
        line.getStyleClass().add("paste-named");
        return line;
    }

    private void show(@Nullable PastedRow chosen) {
        setDisable(chosen == null);
        var asks = chosen != null && chosen.state().needsReason();
        why.setVisible(asks);
        why.setManaged(asks);
        var isLeftOut = chosen != null && model.answer(chosen).leftOut();
        leaveOut.setText(messages.text(isLeftOut ? "paste.takeIn" : "paste.leaveOut"));
        said.setText(
                chosen == null
                        ? messages.text("paste.choose")
                        : messages.text(
                                "paste.chosen", chosen.cell().line(), words.shortAnalyte(chosen), words.said(chosen)));
        markReason();
    }

    /** What was taken over as a reason and is none is marked until it is changed. */
    private void markReason() {
        var answering = model.answering();
        var wrong = answering.reasonProblem().filter(_ -> !answering.isTyped()).map(messages::text);
        reason.pseudoClassStateChanged(WRONG, wrong.isPresent());
        reason.setAccessibleHelp(wrong.orElse(null));
    }

    /** Goes to the field in which the row is most likely mended. */
    void focusFirst() {
        var row = model.answering().rowProperty().get();
        (row != null && row.state() == PastedRow.State.ASKS ? reason : value).requestFocus();
    }
}
