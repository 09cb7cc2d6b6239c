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
    private final VBox body = new VBox();

    ResponseCard(Messages messages) {
        this.messages = messages;
        body.getStyleClass().add("aside-body");
        getChildren().setAll(new Card(messages.text("results.response"), body));
        show(List.of());
    }

    void show(List<Judged> judgements) {
        body.getChildren().setAll(judgements.stream().map(this::one).toList());
        if (judgements.isEmpty()) {
            body.getChildren().setAll(label(messages.text("results.response.none"), "aside-quiet"));
        } else {
            body.getChildren().add(label(messages.text("results.response.category"), "aside-quiet"));
        }
    }

    private VBox one(Judged judged) {
        return new VBox(
                label(messages.text("results.response.line", judged.subject(), judged.verdict()), "aside-value"),
                label(messages.text(judged.detail()), "aside-quiet"));
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
