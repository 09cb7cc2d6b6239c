package visitwise.feature.protocols.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.Provenance;
import visitwise.feature.protocols.ProtocolInUse;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.TextRow;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.SourceWords;
import visitwise.platform.widget.DayWords;
import visitwise.platform.widget.RemarkList;
import visitwise.platform.widget.Sign;

/** The suggested windows and gaps, and the one step by which the site puts them into force. */
final class ProtocolAcceptance {

    private final ProtocolsViewModel model;
    private final Messages messages;

    ProtocolAcceptance(ProtocolsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    Region node(ProtocolInUse one, Consumer<@Nullable Provenance> selected) {
        var facts = ProtocolFacts.suggestions(one.suggestions());
        var table = new ProtocolFactTable(messages).of(messages.text("protocolPage.suggested"), facts, selected);
        VBox.setVgrow(table, Priority.ALWAYS);
        var box = new VBox(words(one), table);
        if (model.canAccept()) {
            box.getChildren().add(form());
        }
        box.getStyleClass().add("protocol-acceptance");
        return box;
    }

    private Label words(ProtocolInUse one) {
        var version = one.version();
        var said = version == null
                ? messages.text("protocolPage.suggested.notUsed")
                : version.value()
                        .decision()
                        .map(decision -> messages.text("protocolPage.suggested.inForce", SourceWords.of(decision)))
                        .orElseGet(() -> one.suggestions().isEmpty()
                                ? messages.text("protocolPage.suggested.none")
                                : messages.text("protocolPage.suggested.words"));
        var words = new Label(said);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("aside-body");
        return words;
    }

    private Region form() {
        var row = new FormRow("protocolPage.reason", new TextRow(model.reason()), messages);
        row.hint(messages.text("protocolPage.decidedBy", model.who(), new DayWords(messages).day(model.today())));
        var form = new Form(messages, List.of(row));
        form.setMainAction(model::accept);
        var accept = new Button(messages.text("protocolPage.accept"));
        accept.getStyleClass().add("accent");
        accept.disableProperty().bind(model.savingProperty());
        accept.setOnAction(_ -> form.submit());
        form.setAfterLast(accept::requestFocus);
        var refusal = new RemarkList(Sign.CLOSING, messages);
        model.refusalProperty().subscribe(why -> refusal.show(why == null ? List.of() : List.of(why)));
        form.getChildren().addAll(accept, refusal);
        return form;
    }
}
