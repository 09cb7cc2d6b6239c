package visitwise.feature.results.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import visitwise.domain.lab.LabUnit;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.UnitWords;

/** Below a row: what is wrong with it or is asked about it, and how to answer. */
final class AnswerLine extends VBox {

    private final Messages messages;
    private final Label said = new Label();
    private final Button take = new Button();
    private final Label why = new Label();
    private final TextField reason = new TextField();
    private final FlowPane answers = new FlowPane(take, why, reason);
    private final Subscription subscription;

    AnswerLine(EnteredLine line, SheetViewModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().add("sheet-answer");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        take.setOnAction(_ -> model.takeProposal(line));
        take.setMinWidth(USE_PREF_SIZE);
        why.setText(messages.text("results.keep"));
        why.setLabelFor(reason);
        why.setMinWidth(USE_PREF_SIZE);
        reason.getStyleClass().add("sheet-reason");
        reason.textProperty().bindBidirectional(line.kept().typedProperty());
        reason.setAccessibleText(
                messages.text("results.keepOf", messages.of(line.analyte().name())));
        reason.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                line.kept().leave();
                model.check();
            }
        });
        answers.getStyleClass().add("sheet-answers");
        getChildren().setAll(said, answers);
        subscription = line.checkProperty()
                .subscribe(this::show)
                .and(() -> reason.textProperty().unbindBidirectional(line.kept().typedProperty()));
    }

    /** What listens to the sheet as long as this is seen. */
    Subscription subscription() {
        return subscription;
    }

    private void show(LineCheck check) {
        var words = check.words().map(messages::text).orElse("");
        said.setText(words);
        said.getStyleClass().setAll("label", check.stops() ? "sheet-said-wrong" : "sheet-said-quiet");
        var proposal = check.stops() ? check.proposal() : Optional.<LabUnit>empty();
        proposal.ifPresent(unit -> take.setText(messages.text("results.take", UnitWords.of(unit.code()))));
        need(take, proposal.isPresent());
        need(why, check.canBeKept());
        need(reason, check.canBeKept());
        need(answers, take.isManaged() || reason.isManaged());
        need(this, !words.isEmpty());
    }

    private static void need(Node node, boolean needed) {
        node.setVisible(needed);
        node.setManaged(needed);
    }
}
