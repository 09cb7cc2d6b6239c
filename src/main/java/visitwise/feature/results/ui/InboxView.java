package visitwise.feature.results.ui;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import visitwise.feature.results.Inbox;
import visitwise.feature.results.Inbox.Expected;
import visitwise.feature.results.ui.InboxViewModel.Phase;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.EmptyState;

/** What is expected and not entered, and below it what waits for a judgement. */
final class InboxView extends ScrollPane {

    private final InboxViewModel model;
    private final Messages messages;
    private final RecordTable<Expected> expected;
    private final InboxAbnormal abnormal;
    private final InboxFilters filters;
    private final Label more = new Label();
    private final Subscription subscription;

    InboxView(InboxViewModel model, Messages messages, Consumer<Expected> open) {
        this.model = model;
        this.messages = messages;
        var words = new InboxWords(messages, model.desk().place());
        expected = new RecordTable<>(
                messages.text("inbox.expected"),
                model.expected(),
                InboxTables.expected(words, model.desk().today()),
                messages);
        expected.setOnOpen(open);
        abnormal = new InboxAbnormal(model, words, messages);
        filters = new InboxFilters(model, messages, this::toTheList);
        more.getStyleClass().add("today-more");
        more.managedProperty().bind(more.visibleProperty());
        VBox.setVgrow(expected, Priority.ALWAYS);
        var waiting = new Card(messages.text("inbox.expected"), new VBox(expected, more))
                .aside(new Label(messages.text("inbox.expected.keys")));
        VBox.setVgrow(waiting, Priority.ALWAYS);
        VBox.setVgrow(abnormal, Priority.ALWAYS);
        waiting.getStyleClass().add("inbox-list");
        var lists = new VBox(filters, waiting, abnormal);
        lists.getStyleClass().add("page-content");
        setContent(lists);
        setFitToWidth(true);
        // Where the window is low, or the text large, the page is scrolled rather than the lists shut.
        setFitToHeight(true);
        setFocusTraversable(false);
        getStyleClass().add("page-scroll");
        subscription = Subscription.combine(
                expected.selectedProperty().subscribe((_, row) -> model.goTo(row)),
                model.atExpectedProperty().subscribe(this::select),
                model.phaseProperty().subscribe(this::show),
                abnormal.subscription(),
                filters.subscription());
    }

    private void select(@Nullable Expected row) {
        if (row != null && !row.equals(expected.selectedProperty().get())) {
            expected.select(row);
        }
    }

    /** Ends when the inbox is seen no more, as it is built anew in another language. */
    Subscription subscription() {
        return subscription;
    }

    void focusFirst() {
        expected.focusTable();
    }

    void focusText() {
        filters.focusText();
    }

    InboxAbnormal abnormal() {
        return abnormal;
    }

    /** How much waits. */
    ObservableValue<String> context() {
        return model.phaseProperty().map(phase -> switch (phase) {
            case Phase.Reading(), Phase.Failed() -> "";
            case Phase.Listed(Inbox inbox, var _) ->
                messages.text("inbox.context", inbox.expectedInAll(), inbox.unjudgedInAll());
        });
    }

    private void toTheList() {
        if (model.expected().isEmpty()) {
            abnormal.focusTable();
            return;
        }
        expected.select(model.expected().getFirst());
        expected.focusTable();
    }

    private void show(Phase phase) {
        long left = phase instanceof Phase.Listed(Inbox inbox, var _)
                ? inbox.expectedInAll() - inbox.expected().size()
                : 0;
        more.setVisible(left > 0);
        more.setText(messages.text("inbox.more", left));
        expected.setEmptyState(empty(phase));
    }

    private Node empty(Phase phase) {
        return switch (phase) {
            case Phase.Reading() -> new Label(messages.text("inbox.reading"));
            case Phase.Failed() -> EmptyState.notRead(messages, model::read);
            case Phase.Listed(Inbox _, Inbox.Narrowed to)
            when to.isNarrow() ->
                new EmptyState(
                        messages.text("inbox.expected.noneFits"),
                        messages.text("inbox.showAll"),
                        model::showEverything);
            case Phase.Listed _ -> new Label(messages.text("inbox.expected.empty"));
        };
    }
}
