package visitwise.feature.participantfile.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Route;
import visitwise.platform.widget.EmptyState;

/** The timeline of a participant, and below it what is recorded. */
final class FileView extends VBox {

    private final FileViewModel model;
    private final FileLinks links;
    private final FileTimeline timeline;
    private final ScheduleTab schedule;
    private final DosesTab doses;
    private final ResultsTab results;
    private final HistoryTab history;
    private final ContactTab contact;
    private final StackPane top = new StackPane();
    private final TabPane tabs = new TabPane();
    private final Map<Route.File.Tab, Tab> all = new EnumMap<>(Route.File.Tab.class);

    FileView(FileViewModel model, ContactViewModel contacts, FileLinks links, Messages messages) {
        this.model = model;
        this.links = links;
        Consumer<String> visit = links::visit;
        timeline = new FileTimeline(model, visit, messages);
        schedule = new ScheduleTab(model, links::row, links::extraVisit, messages);
        doses = new DosesTab(
                links::infusion,
                links.button("fileView.closeDosing", links::closeDosing, messages),
                links.button("fileView.moveDate", this::moveDate, messages),
                messages);
        results = new ResultsTab(links::results, links::results, beside(messages), messages);
        history = new HistoryTab(model, messages);
        contact = new ContactTab(contacts, messages);
        add(Route.File.Tab.SCHEDULE, messages.text("fileView.schedule"), schedule.node());
        add(Route.File.Tab.DOSES, messages.text("fileView.doses"), doses.node());
        add(Route.File.Tab.RESULTS, messages.text("fileView.results"), results.node());
        add(Route.File.Tab.HISTORY, messages.text("fileView.history"), history.node());
        add(Route.File.Tab.CONTACT, messages.text("fileView.contact"), contact.node());
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().addAll("card-panel", "file-tabs");
        tabs.setAccessibleText(messages.text("fileView.tabs"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getStyleClass().add("page-content");
        getChildren().setAll(top, tabs);
        model.tabProperty().subscribe(chosen -> tabs.getSelectionModel().select(all.get(chosen)));
        tabs.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> all.forEach((name, tab) -> {
                    if (tab.equals(chosen)) {
                        model.tabProperty().set(name);
                    }
                }));
        model.shownProperty().subscribe(this::show);
        model.failedProperty().subscribe(failed -> offerToRead(failed, messages));
    }

    private List<Button> beside(Messages messages) {
        return List.of(
                links.button("fileView.paste", links::paste, messages),
                links.button("fileView.charts", links::charts, messages));
    }

    private void offerToRead(boolean failed, Messages messages) {
        if (failed) {
            top.getChildren().setAll(EmptyState.notRead(messages, model::read));
        } else {
            show(model.shownProperty().get());
        }
    }

    private void add(Route.File.Tab name, String words, Node content) {
        var tab = new Tab(words, content);
        all.put(name, tab);
        tabs.getTabs().add(tab);
    }

    private void show(FileViewModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        top.getChildren().setAll(timeline.card(shown));
        schedule.show(shown);
        doses.show(shown);
        results.show(shown);
        history.show(shown);
    }

    /** Moves the chosen dose, or Day 0. A later dose that is not given yet moves with the booking of its visit. */
    void moveDate() {
        var dose = model.tabProperty().get() == Route.File.Tab.DOSES ? doses.chosen() : Optional.<DoseRow>empty();
        var toBook = dose.filter(row -> !row.isGiven() && row.number() > 1).flatMap(DoseRow::visitCode);
        if (toBook.isPresent()) {
            links.visit(toBook.get());
        } else {
            links.moveDate(dose.filter(DoseRow::isGiven).map(DoseRow::number).orElse(null));
        }
    }

    /** Shows a tab and goes into it. */
    void open(Route.File.Tab tab) {
        model.tabProperty().set(tab);
        focusFirst();
    }

    void focusFirst() {
        switch (model.tabProperty().get()) {
            case SCHEDULE -> schedule.focus();
            case DOSES -> doses.focus();
            case RESULTS -> results.focus();
            case HISTORY -> history.focus();
            case CONTACT -> contact.focus();
        }
    }
}
