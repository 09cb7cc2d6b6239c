package visitwise.feature.results.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import visitwise.domain.lab.Significance.Judgement;
import visitwise.feature.results.Inbox;
import visitwise.feature.results.Inbox.Abnormal;
import visitwise.feature.results.ui.InboxViewModel.Phase;
import visitwise.feature.results.ui.InboxViewModel.Show;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.EmptyState;

/** Abnormal results that wait for a judgement, or those judged last, with what judges them. */
final class InboxAbnormal extends VBox {

    private final InboxViewModel model;
    private final Messages messages;
    private final RecordTable<Abnormal> waiting;
    private final RecordTable<Abnormal> judged;
    private final Label more = new Label();
    private final InboxJudgeBar bar;
    private Subscription subscription = Subscription.EMPTY;

    InboxAbnormal(InboxViewModel model, InboxWords words, Messages messages) {
        this.model = model;
        this.messages = messages;
        waiting = table("inbox.unjudged", InboxTables.unjudged(words));
        judged = table("inbox.judged", InboxTables.judged(words));
        more.getStyleClass().add("today-more");
        more.managedProperty().bind(more.visibleProperty());
        bar = new InboxJudgeBar(model.judging(), messages, this::focusTable);
        var tables = new StackPane(waiting, judged);
        VBox.setVgrow(tables, Priority.ALWAYS);
        var card = new Card(messages.text("inbox.unjudged.title"), new VBox(tables, more, bar)).aside(shown());
        card.getStyleClass().add("inbox-judged-list");
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        until(bar.subscription());
        until(model.showProperty().subscribe(show -> {
            waiting.setVisible(show == Show.WAITING);
            judged.setVisible(show == Show.JUDGED);
            choose(table());
        }));
        until(model.atAbnormalProperty().subscribe(row -> {
            if (row != null && !table().chosen().contains(row)) {
                table().select(row);
            }
            choose(table());
        }));
        until(new HeldLetters(this).subscription());
        until(model.phaseProperty().subscribe(this::show));
    }

    private void show(Phase phase) {
        long left = phase instanceof Phase.Listed(Inbox inbox, var _)
                ? inbox.unjudgedInAll() - inbox.unjudged().size()
                : 0;
        more.setVisible(left > 0);
        more.setText(messages.text("inbox.more", left));
        waiting.setEmptyState(empty(phase, "inbox.unjudged.empty", "inbox.unjudged.noneFits"));
        judged.setEmptyState(empty(phase, "inbox.judged.empty", "inbox.judged.noneFits"));
    }

    private void until(Subscription listening) {
        subscription = subscription.and(listening);
    }

    /** Ends when the lists are seen no more: what old tables select is nobody's choice. */
    Subscription subscription() {
        return subscription;
    }

    void focusTable() {
        if (table().chosen().isEmpty() && !model.abnormal().isEmpty()) {
            table().select(model.abnormal().getFirst());
        }
        table().focusTable();
    }

    /** True while letters pressed are meant for the list. */
    ObservableValue<Boolean> listensToLetters() {
        return Bindings.or(waiting.focusWithinProperty(), judged.focusWithinProperty())
                .and(model.judging().possible());
    }

    void judge(Judgement judgement) {
        bar.judge(judgement);
    }

    private RecordTable<Abnormal> table() {
        return model.showProperty().get() == Show.WAITING ? waiting : judged;
    }

    private RecordTable<Abnormal> table(String name, List<RecordColumn<Abnormal>> columns) {
        var table = new RecordTable<>(messages.text(name), model.abnormal(), columns, messages);
        until(table.selectedProperty().subscribe((_, row) -> {
            if (table == table()) {
                model.goTo(row);
            }
        }));
        until(table.chosen().subscribe(() -> choose(table)));
        return table;
    }

    private void choose(RecordTable<Abnormal> of) {
        if (of == table()) {
            model.judging()
                    .choose(of.chosen().stream().filter(row -> row != null).toList());
        }
    }

    private HBox shown() {
        var group = new ToggleGroup();
        var box = new HBox(
                toggle("inbox.show.waiting", Show.WAITING, group), toggle("inbox.show.judged", Show.JUDGED, group));
        box.getStyleClass().add("inbox-toggles");
        return box;
    }

    private ToggleButton toggle(String key, Show show, ToggleGroup group) {
        var button = new ToggleButton(messages.text(key));
        button.setToggleGroup(group);
        until(model.showProperty().subscribe(now -> button.setSelected(now == show)));
        button.setOnAction(_ -> {
            model.showProperty().set(show);
            button.setSelected(true);
        });
        return button;
    }

    private Node empty(Phase phase, String none, String noneFits) {
        return switch (phase) {
            case Phase.Reading() -> new Label(messages.text("inbox.reading"));
            case Phase.Failed() -> EmptyState.notRead(messages, model::read);
            case Phase.Listed(Inbox _, Inbox.Narrowed to)
            when to.isNarrow() ->
                new EmptyState(messages.text(noneFits), messages.text("inbox.showAll"), model::showEverything);
            case Phase.Listed _ -> new Label(messages.text(none));
        };
    }
}
