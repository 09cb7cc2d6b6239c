package visitwise.feature.laboratories.ui;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.study.SiteId;
import visitwise.feature.laboratories.ui.LaboratoriesViewModel.Phase;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.TextRow;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.BesideOrBelow;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.EmptyState;
import visitwise.platform.widget.FilterBox;
import visitwise.platform.widget.Sign;
import visitwise.platform.widget.StatusChip;
import visitwise.storage.database.Stored;

/** Laboratories on the left, the ranges of the chosen one on the right; or a file of ranges before it is saved. */
final class LaboratoriesView extends StackPane {

    /** Where there is less room, neither table could show its columns beside the other. */
    private static final double BESIDE_FROM_EM = 80;

    private final LaboratoriesViewModel model;
    private final Messages messages;
    private final RecordTable<Stored<Laboratory>> table;
    private final FormRow name;
    private final FormRow reason;
    private final RangesCard ranges;
    private Subscription subscription = Subscription.EMPTY;

    LaboratoriesView(LaboratoriesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        table = new RecordTable<>(messages.text("navigation.laboratories"), model.laboratories(), columns(), messages);
        name = new FormRow("laboratories.name", new TextRow(model.name()), messages);
        reason = new FormRow("laboratories.reason", new TextRow(model.reason()), messages);
        ranges = new RangesCard(model, messages);
        table.selectedProperty().subscribe((_, row) -> model.choose(row));
        var importing = new ImportView(model.files(), messages);
        importing.getStyleClass().add("page-content");
        importing.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.files().close();
            }
        });
        var page = page();
        getChildren().addAll(page, importing);
        until(importing.subscription());
        until(model.files().openedProperty().subscribe(opened -> {
            page.setVisible(opened == null);
            importing.setVisible(opened != null);
            if (opened != null) {
                importing.focusFirst();
            }
        }));
        until(model.phaseProperty().subscribe(this::show));
    }

    /** Ends when the view is seen no more. */
    Subscription subscription() {
        return subscription;
    }

    private void until(Subscription listening) {
        subscription = subscription.and(listening);
    }

    void focusFirst() {
        if (model.laboratories().isEmpty()) {
            name.focusInput();
        } else {
            table.focusTable();
        }
    }

    void focusForm() {
        ranges.focusForm();
    }

    private ScrollPane page() {
        VBox.setVgrow(table, Priority.ALWAYS);
        var left = new Card(messages.text("navigation.laboratories"), new VBox(table, keeping()));
        left.getStyleClass().add("laboratories");
        var columns = new BesideOrBelow(left, ranges, BESIDE_FROM_EM);
        columns.getStyleClass().add("page-content");
        var page = new ScrollPane(columns);
        page.setFitToWidth(true);
        page.setFitToHeight(true);
        page.setFocusTraversable(false);
        page.getStyleClass().add("page-scroll");
        return page;
    }

    private VBox keeping() {
        var sites = new FilterBox<SiteId>(messages.text("laboratories.site"), model.siteProperty());
        until(sites.subscription());
        until(model.phaseProperty().subscribe(_ -> {
            var all = model.sites();
            sites.setVisible(all.size() > 1);
            sites.setManaged(all.size() > 1);
            sites.offer(all.stream()
                    .map(row -> new FilterBox.Choice<>(
                            row.equals(all.getFirst()) ? null : new SiteId(row.id()),
                            row.value().name()))
                    .toList());
        }));
        var add = button("laboratories.add", model::add);
        var rename = button("laboratories.rename", model::rename);
        var use = button("laboratories.turnUse", model::turnUse);
        until(model.phaseProperty().subscribe(_ -> {
            rename.setDisable(model.chosen().isEmpty());
            use.setDisable(model.chosen().isEmpty());
            add.setDisable(model.sites().isEmpty());
        }));
        var buttons = new FlowPane(add, rename, use);
        buttons.getStyleClass().add("laboratory-buttons");
        var hint = new Label(messages.text("laboratories.reason.hint"));
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var keeping = new VBox(name, reason, hint, sites, buttons);
        keeping.getStyleClass().add("laboratory-keeping");
        return keeping;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(messages.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private List<RecordColumn<Stored<Laboratory>>> columns() {
        return List.of(
                RecordColumn.words(
                        "laboratories.name.column", 17, row -> row.value().name()),
                RecordColumn.<Stored<Laboratory>>words(
                                "laboratories.use", 8, row -> chip(row).getText())
                        .drawnAs(this::chip));
    }

    private StatusChip chip(Stored<Laboratory> row) {
        return row.value().inUse()
                ? new StatusChip(Sign.DONE, messages.text("laboratories.use.yes"))
                : new StatusChip(Sign.OFF, messages.text("laboratories.use.no"));
    }

    private void show(Phase phase) {
        table.setEmptyState(empty(phase));
        model.chosen()
                .filter(row -> !Objects.equals(row, table.selectedProperty().get()))
                .filter(model.laboratories()::contains)
                .ifPresent(table::select);
    }

    private Node empty(Phase phase) {
        return switch (phase) {
            case Phase.Reading() -> new Label(messages.text("inbox.reading"));
            case Phase.Failed() -> EmptyState.notRead(messages, model::read);
            case Phase.Shown _ -> {
                var words = new Label(messages.text("laboratories.empty"));
                words.setWrapText(true);
                yield words;
            }
        };
    }
}
