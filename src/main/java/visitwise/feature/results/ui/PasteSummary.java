package visitwise.feature.results.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.feature.results.PastePreview;
import visitwise.feature.results.PastedRow;
import visitwise.platform.i18n.Messages;

/** How many results of a pasted table stand how, and the first of those that stop, each a way to its row. */
final class PasteSummary extends VBox {

    private static final int LINES = 5;

    private final Messages messages;
    private final PasteWords words;
    private final Consumer<PastedRow> going;

    PasteSummary(Consumer<PastedRow> going, Messages messages) {
        this.going = going;
        this.messages = messages;
        this.words = new PasteWords(messages);
        getStyleClass().add("paste-summary");
    }

    void show(@Nullable PastePreview preview, List<String> ignored) {
        getChildren().clear();
        if (preview == null) {
            return;
        }
        var counts = new Label(messages.text(
                "paste.summary",
                preview.saved(),
                preview.bad().size(),
                preview.count(PastedRow.State.RECORDED),
                preview.count(PastedRow.State.LEFT_OUT)));
        counts.setWrapText(true);
        counts.setMinHeight(USE_PREF_SIZE);
        getChildren().add(counts);
        if (!ignored.isEmpty()) {
            var left = new Label(messages.text("paste.columnsLeftOut", String.join(" · ", ignored)));
            left.setWrapText(true);
            left.setMinHeight(USE_PREF_SIZE);
            left.getStyleClass().add("paste-open");
            getChildren().add(left);
        }
        preview.bad().stream().limit(LINES).map(this::link).forEach(getChildren()::add);
        if (preview.bad().size() > LINES) {
            getChildren()
                    .add(new Label(messages.text("paste.more", preview.bad().size() - LINES)));
        }
    }

    private Hyperlink link(PastedRow row) {
        var link = new Hyperlink(messages.text("paste.problem", row.cell().line(), row.value(), words.said(row)));
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(_ -> going.accept(row));
        return link;
    }
}
