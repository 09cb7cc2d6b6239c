package visitwise.feature.today.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import visitwise.feature.today.TodayList;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.EmptyState;

/** Counts, the worklist, what needs the person, and how full the week is. */
final class TodayView extends VBox {

    private final Worklist worklist;

    TodayView(TodayViewModel model, Messages messages, Doors doors) {
        worklist = new Worklist(model, messages, doors);
        var attention = new AttentionList(model, messages, doors);
        var table = worklist.table();
        VBox.setVgrow(table, Priority.ALWAYS);
        var more = new Label();
        more.getStyleClass().add("today-more");
        more.managedProperty().bind(more.visibleProperty());
        model.phaseProperty().subscribe(phase -> {
            long left = phase instanceof Phase.Shown(TodayList list) ? list.more() : 0;
            more.setVisible(left > 0);
            more.setText(messages.text("today.more", left));
            table.setEmptyState(empty(phase, model, messages, doors));
        });
        model.showProperty()
                .subscribe((_, _) ->
                        table.setEmptyState(empty(model.phaseProperty().get(), model, messages, doors)));
        var list = new Card(messages.text("today.worklist"), new VBox(table, more)).aside(new Filters(model, messages));
        HBox.setHgrow(list, Priority.ALWAYS);
        var needs = new Card(messages.text("today.attention"), attention);
        VBox.setVgrow(needs, Priority.ALWAYS);
        var side = new VBox(needs, new Card(messages.text("today.load"), new WeekLoad(model, messages)));
        side.getStyleClass().add("today-side");
        var below = new HBox(list, side);
        below.getStyleClass().add("today-columns");
        VBox.setVgrow(below, Priority.ALWAYS);
        var tiles = new Tiles(model, messages, doors::results, attention::focusFirst);
        getStyleClass().add("page-content");
        var failed = EmptyState.notRead(messages, model::read);
        model.phaseProperty()
                .subscribe(phase -> put(phase instanceof Phase.Failed ? List.of(failed) : List.of(tiles, below)));
    }

    private void put(List<? extends Node> shown) {
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }

    void focusFirst() {
        worklist.table().focusTable();
    }

    private static Node empty(Phase phase, TodayViewModel model, Messages messages, Doors doors) {
        return switch (phase) {
            case Phase.Reading(), Phase.Failed() -> new Label(messages.text("today.reading"));
            case Phase.Shown(TodayList list)
            when list.work().isEmpty() ->
                new EmptyState(messages.text("today.empty"), messages.text("today.enrol"), doors::enrol);
            case Phase.Shown _ ->
                new EmptyState(
                        messages.text("today.empty.filtered"),
                        messages.text("today.filter.all"),
                        () -> model.showProperty().set(Show.ALL));
        };
    }
}
