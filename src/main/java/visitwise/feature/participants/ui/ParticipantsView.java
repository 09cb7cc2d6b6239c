package visitwise.feature.participants.ui;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import visitwise.domain.participant.ParticipantId;
import visitwise.feature.participants.ListParticipants.Sorting;
import visitwise.feature.participants.ParticipantPage;
import visitwise.feature.participants.ParticipantPage.Row;
import visitwise.feature.participants.ui.ParticipantsViewModel.Phase;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.EmptyState;

/** The list of participants with its filters. */
final class ParticipantsView extends VBox {

    /** Where the list leads. */
    record Ways(Consumer<ParticipantId> open, Runnable enrol, Runnable charts) {}

    private final ParticipantsViewModel model;
    private final Messages messages;
    private final Ways ways;
    private final RecordTable<Row> table;
    private final FilterRow filters;
    private final ViewsRow views;
    private final Label place = new Label();
    private final HBox pager = new HBox();

    ParticipantsView(ParticipantsViewModel model, SavedViews saved, Messages messages, Ways ways) {
        this.model = model;
        this.messages = messages;
        this.ways = ways;
        getStyleClass().add("page-content");
        table = new RecordTable<>(
                messages.text("participants.title"), model.rows(), ParticipantColumns.of(messages), messages);
        table.getStyleClass().add("card-panel");
        table.setOnOpen(row -> ways.open().accept(row.participant()));
        table.sortElsewhere(ParticipantColumns.sortable(), this::sort);
        model.sortingProperty()
                .subscribe(sorting -> table.showOrder(ParticipantColumns.key(sorting.by()), sorting.descending()));
        filters = new FilterRow(model, messages, this::toTheList);
        views = new ViewsRow(model, saved, messages);
        fillPager();
        VBox.setVgrow(table, Priority.ALWAYS);
        filters.getChildren().addAll(views, charts());
        getChildren().addAll(filters, table, pager);
        model.phaseProperty().subscribe(this::show);
    }

    void focusFirst() {
        filters.focusText();
    }

    ViewsRow views() {
        return views;
    }

    /** How many are found of how many there are. */
    ObservableValue<String> count() {
        return model.phaseProperty().map(phase -> switch (phase) {
            case Phase.Reading(), Phase.Failed() -> "";
            case Phase.Listed(ParticipantPage page) -> messages.text("participants.count", page.matching(), page.all());
        });
    }

    private void toTheList() {
        if (!model.rows().isEmpty()) {
            table.select(model.rows().getFirst());
            table.focusTable();
        }
    }

    private void sort(String key, boolean descending) {
        model.sortingProperty()
                .set(ParticipantColumns.sort(key)
                        .map(by -> new Sorting(by, descending))
                        .orElse(Arrangement.USUAL.sorting()));
    }

    /** As long as all that can be found are of one study. */
    private Button charts() {
        var button = new Button(messages.text("participants.charts"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> ways.charts().run());
        model.onlyStudy().subscribe(study -> {
            button.setVisible(study != null);
            button.setManaged(study != null);
        });
        return button;
    }

    private void fillPager() {
        pager.getStyleClass().add("pager");
        var before = new Button(messages.text("participants.page.before"));
        before.setOnAction(_ -> model.turn(-1));
        var next = new Button(messages.text("participants.page.next"));
        next.setOnAction(_ -> model.turn(1));
        pager.getChildren().addAll(before, place, next);
    }

    private void show(Phase phase) {
        switch (phase) {
            case Phase.Reading() -> {
                showPager(false);
                table.setEmptyState(new Label(messages.text("participants.reading")));
            }
            case Phase.Failed() -> {
                showPager(false);
                table.setEmptyState(EmptyState.notRead(messages, model::refresh));
            }
            case Phase.Listed(ParticipantPage page) -> {
                showPager(page.pages() > 1);
                place.setText(messages.text("participants.page", page.page() + 1, page.pages()));
                table.setEmptyState(page.all() == 0 ? nobody() : nobodyFits());
            }
        }
    }

    private void showPager(boolean shown) {
        pager.setVisible(shown);
        pager.setManaged(shown);
    }

    private Node nobody() {
        return new EmptyState(messages.text("participants.empty"), messages.text("participants.enrol"), ways.enrol());
    }

    private Node nobodyFits() {
        return new EmptyState(
                messages.text("participants.nobodyFits"),
                messages.text("participants.showAll"),
                () -> model.arrange(Arrangement.USUAL));
    }
}
