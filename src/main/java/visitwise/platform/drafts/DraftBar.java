package visitwise.platform.drafts;

import java.time.ZonedDateTime;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import visitwise.platform.drafts.Drafted.Offer;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.PageAction;

/** Above a form: what was typed before the program ended is here again, or is offered. */
public final class DraftBar extends HBox {

    private static final KeyCombination DISCARD =
            new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHIFT_DOWN, KeyCombination.ALT_DOWN);
    private static final KeyCombination PUT_IN =
            new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHIFT_DOWN, KeyCombination.ALT_DOWN);

    private final Messages messages;
    private final Label words = new Label();
    private final Button putIn;

    /**
     * Shows what is offered.
     *
     * @param discard what takes the typed texts out of the form again
     */
    private DraftBar(Drafted drafted, Runnable discard, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("bar", "bar-warning");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        putIn = button("drafts.putIn", PUT_IN, drafted::putIn);
        getChildren().setAll(words, putIn, button("drafts.discard", DISCARD, answering(drafted, discard)));
        drafted.offerProperty().subscribe(this::show);
    }

    /** The content of a page with the bar above it. */
    public static Region above(Region content, Drafted drafted, Runnable discard, Messages messages) {
        VBox.setVgrow(content, Priority.ALWAYS);
        return new VBox(new DraftBar(drafted, discard, messages), content);
    }

    /** Discarding by keyboard. */
    public static PageAction discard(Drafted drafted, Runnable discard) {
        return PageAction.of("drafts.discard", DISCARD, answering(drafted, discard))
                .when(drafted.offerProperty().map(offer -> !(offer instanceof Offer.Nothing)));
    }

    /** As long as it is only offered, that alone is not wanted. */
    private static Runnable answering(Drafted drafted, Runnable discard) {
        return () -> {
            if (!drafted.decline()) {
                discard.run();
            }
        };
    }

    /** Putting in by keyboard what is only offered. */
    public static PageAction putIn(Drafted drafted) {
        return PageAction.of("drafts.putIn", PUT_IN, drafted::putIn)
                .when(drafted.offerProperty()
                        .map(offer -> offer instanceof Offer.Outdated || offer instanceof Offer.Old));
    }

    private Button button(String key, KeyCombination keys, Runnable action) {
        var button = new Button(messages.text(key) + "  " + keys.getDisplayText());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(Offer offer) {
        switch (offer) {
            case Offer.Nothing _ -> words.setText("");
            case Offer.Again(var at) -> say("drafts.again", at);
            case Offer.Outdated(var at) -> say("drafts.outdated", at);
            case Offer.Old(var at) -> say("drafts.old", at);
        }
        var isThere = !(offer instanceof Offer.Nothing);
        shown(this, isThere);
        shown(putIn, isThere && !(offer instanceof Offer.Again));
    }

    private void say(String key, ZonedDateTime at) {
        words.setText(messages.text(
                key, at.toLocalDate(), at.toLocalTime().withSecond(0).withNano(0)));
    }

    private static void shown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
