package visitwise.feature.enrolment.ui;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import visitwise.feature.enrolment.ui.EnrolViewModel.Phase;
import visitwise.platform.form.FormScroll;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.EmptyState;

/** The form beside the calendar it would give and the criteria as they stand. */
final class EnrolView extends StackPane {

    private final EnrolViewModel model;
    private final Messages messages;
    private final Function<CriteriaModel, String> why;
    private final Runnable setUp;
    private final EnrolForm form;
    private final CriteriaCard criteria;
    private final FailureBar failure;
    private final FormScroll scrolled;
    private final Node content;

    EnrolView(EnrolViewModel model, Messages messages, Function<CriteriaModel, String> why, Runnable setUp) {
        this.model = model;
        this.messages = messages;
        this.why = why;
        this.setUp = setUp;
        form = new EnrolForm(model, messages);
        form.node().setMainAction(this::save);
        criteria = new CriteriaCard(model.criteria(), messages, this::save);
        form.node().setAfterLast(criteria::focusFirst);
        failure = new FailureBar(model.failureReason(), messages, () -> model.recordFailure(why), form::focusFirst);
        scrolled = new FormScroll(form.node());
        content = content();
        model.phaseProperty().subscribe(this::show);
    }

    void focusFirst() {
        scrolled.prepare();
        form.focusFirst();
    }

    void save() {
        model.save(why);
    }

    void startFailure() {
        failure.start();
    }

    private Node content() {
        var left = new Card(messages.text("enrolment.person"), scrolled);
        left.getStyleClass().add("enrol-form");
        var right = new VBox(new CalendarCard(model, messages), criteria);
        right.getStyleClass().add("enrol-beside");
        right.getChildren().forEach(card -> VBox.setVgrow(card, Priority.ALWAYS));
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var beside = new HBox(left, right);
        beside.getStyleClass().add("enrol-columns");
        VBox.setVgrow(beside, Priority.ALWAYS);
        var all = new VBox(failure, beside);
        all.getStyleClass().add("page-content");
        return all;
    }

    private void show(Phase phase) {
        switch (phase) {
            case Phase.Reading() -> put(new Label(messages.text("enrolment.reading")));
            case Phase.Failed() -> put(EmptyState.notRead(messages, model::refresh));
            case Phase.Nowhere() ->
                put(new EmptyState(messages.text("enrolment.nowhere"), messages.text("enrolment.setUp"), setUp));
            case Phase.Filling(), Phase.Saving(), Phase.Done _ -> put(content);
            case Phase.Refused(), Phase.NotEligible _ -> {
                put(content);
                focusFirstWrong();
            }
        }
    }

    private void put(Node node) {
        if (!getChildren().equals(List.of(node))) {
            getChildren().setAll(node);
            form.offer();
            focusFirst();
        }
    }

    private void focusFirstWrong() {
        if (!failure.focusIfWrong() && !form.focusFirstWrong()) {
            criteria.focusFirstWrong();
        }
    }
}
