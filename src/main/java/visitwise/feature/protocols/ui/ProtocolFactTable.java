package visitwise.feature.protocols.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.Provenance;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.SourceWords;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;

/** Facts of a protocol; the source of the selected one is shown in full elsewhere. */
final class ProtocolFactTable {

    private final Messages messages;

    ProtocolFactTable(Messages messages) {
        this.messages = messages;
    }

    RecordTable<ProtocolFact> of(String name, List<ProtocolFact> facts, Consumer<@Nullable Provenance> selected) {
        var table = new RecordTable<>(
                name,
                FXCollections.observableArrayList(facts),
                List.of(
                        RecordColumn.words("protocolPage.about", 9, fact -> say(fact.group())),
                        RecordColumn.words("protocolPage.what", 10, fact -> say(fact.label())),
                        RecordColumn.<ProtocolFact>words("protocolPage.value", 23, fact -> say(fact.value()))
                                .drawnAs(this::value),
                        RecordColumn.words("protocolPage.source", 20, fact -> source(fact.source()))),
                messages);
        table.setEmptyState(new Label(messages.text("protocolPage.nothing")));
        table.selectedProperty().subscribe(fact -> selected.accept(fact == null ? null : fact.source()));
        return table;
    }

    private Label value(ProtocolFact fact) {
        var label = new Label(say(fact.value()));
        var source = source(fact.source());
        label.setTooltip(new Tooltip(source.isEmpty() ? label.getText() : label.getText() + "\n" + source));
        return label;
    }

    private String say(Object words) {
        return messages.text("protocolPage.plain", words);
    }

    private String source(@Nullable Provenance source) {
        return source == null ? "" : messages.text(SourceWords.of(source));
    }
}
