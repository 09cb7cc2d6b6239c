package visitwise.feature.results.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Card;

/** Judgements of the sheet that are worked out elsewhere: this only says them. */
final class ResponseCard extends VBox {

    private final Messages messages;
    private final String note;
    private final VBox body = new VBox();

    /** Takes the key of its title and that of what stands below the judgements. */
    ResponseCard(String titleKey, String noteKey, Messages messages) {
        this.messages = messages;
        this.note = messages.text(noteKey);
        body.getStyleClass().add("aside-body");
        getChildren().setAll(new Card(messages.text(titleKey), body));
        show(List.of());
    }

    void show(List<Judged> judgements) {
        body.getChildren().setAll(judgements.stream().map(this::one).toList());
        body.getChildren()
                .add(label(judgements.isEmpty() ? messages.text("results.response.none") : note, "aside-quiet"));
    }

    private VBox one(Judged judged) {
        var lines = new VBox(
                label(messages.text("results.response.line", judged.subject(), judged.verdict()), "aside-value"));
        judged.details().forEach(detail -> lines.getChildren().add(label(messages.text(detail), "aside-quiet")));
        return lines;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
