package visitwise.feature.protocols.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.Provenance;
import visitwise.feature.protocols.ProtocolInUse;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.SourceWords;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.Card;

/** The protocols on the left; all that the chosen one says on the right, with the source of what is selected below. */
final class ProtocolsView {

    private final ProtocolsViewModel model;
    private final Messages messages;
    private final RecordTable<ProtocolInUse> list;
    private final TabPane tabs = new TabPane();
    private final Label source = new Label();
    private final HBox content;

    ProtocolsView(ProtocolsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        list = new RecordTable<>(
                messages.text("protocolsView.title"),
                model.protocols(),
                List.of(
                        RecordColumn.words(
                                "protocolsView.id", 10.5, one -> one.protocol().id()),
                        RecordColumn.words("protocolPage.site", 9.5, ProtocolInUse::site),
                        RecordColumn.words(
                                "protocolsView.version",
                                6,
                                one -> one.protocol().version())),
                messages);
        list.setEmptyState(new Label(messages.text("protocolsView.reading")));
        var left = new Card(messages.text("protocolsView.title"), list);
        left.setMinWidth(360);
        left.setPrefWidth(400);
        source.setWrapText(true);
        source.setMinHeight(Region.USE_PREF_SIZE);
        var sourceBox = new VBox(source);
        sourceBox.getStyleClass().add("aside-body");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(messages.text("protocolsView.title"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var right = new VBox(tabs, new Card(messages.text("protocolPage.sourceOfSelected"), sourceBox));
        right.getStyleClass().add("protocol-detail");
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        content = new HBox(left, right);
        content.getStyleClass().add("page-content");
        list.selectedProperty().subscribe(one -> {
            if (one != null) {
                model.chosenProperty().set(one);
            }
        });
        model.chosenProperty().subscribe(this::show);
        told(List.of());
    }

    Region content() {
        return content;
    }

    void focus() {
        list.focusTable();
    }

    private void show(@Nullable ProtocolInUse one) {
        int open = tabs.getSelectionModel().getSelectedIndex();
        tabs.getTabs().clear();
        if (one == null) {
            return;
        }
        if (!one.equals(list.selectedProperty().get())) {
            list.select(one);
        }
        var protocol = one.protocol();
        var facts = new ProtocolFactTable(messages);
        tab(
                "protocolPage.overview",
                facts.of(text("protocolPage.overview"), ProtocolFacts.overview(protocol), this::told));
        tab("protocols.visits", new ProtocolGrid(protocol, messages, this::told).node());
        tab("protocols.criteria", facts.of(text("protocols.criteria"), ProtocolFacts.criteria(protocol), this::told));
        tab(
                "protocols.endpoints",
                facts.of(text("protocols.endpoints"), ProtocolFacts.endpoints(protocol), this::told));
        tab(
                "protocolPage.discrepancies",
                facts.of(text("protocolPage.discrepancies"), ProtocolFacts.discrepancies(protocol), this::told));
        tab("protocolPage.suggested", new ProtocolAcceptance(model, messages).node(one, this::told));
        tabs.getSelectionModel().select(Math.max(0, open));
    }

    private String text(String key) {
        return messages.text(key);
    }

    private void tab(String key, Node node) {
        tabs.getTabs().add(new Tab(messages.text(key), node));
    }

    private void told(@Nullable Provenance one) {
        told(one == null ? List.of() : List.of(one));
    }

    private void told(List<Provenance> sources) {
        source.setText(sources.stream()
                .distinct()
                .map(one -> messages.text(SourceWords.of(one)))
                .reduce((one, other) -> one + "\n" + other)
                .orElseGet(() -> messages.text("protocolPage.select")));
    }
}
