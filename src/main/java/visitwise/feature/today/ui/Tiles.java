package visitwise.feature.today.ui;

import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import visitwise.feature.today.TodayList;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.CountTile;

/** The counts above the worklist; pressing one shows what it counts. */
final class Tiles extends HBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final TodayViewModel model;
    private final Messages messages;
    private final Runnable toResults;
    private final Runnable toAttention;

    Tiles(TodayViewModel model, Messages messages, Runnable toResults, Runnable toAttention) {
        this.model = model;
        this.messages = messages;
        this.toResults = toResults;
        this.toAttention = toAttention;
        getStyleClass().add("today-tiles");
        model.phaseProperty().subscribe(this::show);
        model.showProperty().subscribe((_, _) -> mark());
    }

    private void show(Phase phase) {
        if (!(phase instanceof Phase.Shown(TodayList list))) {
            return;
        }
        var focused = getChildren().stream().filter(node -> node.isFocused()).findFirst();
        int place = focused.map(getChildren()::indexOf).orElse(-1);
        var counts = list.counts();
        getChildren()
                .setAll(
                        tile(messages.text("today.tile.today", counts.done()), counts.today(), false, Show.TODAY),
                        tile(messages.text("today.tile.soon"), counts.soon(), false, Show.SOON),
                        tile(messages.text("today.tile.closing"), counts.closing(), true, Show.CLOSING),
                        tile(messages.text("today.tile.closed"), counts.closed(), true, Show.CLOSED),
                        made(new CountTile(messages.text("today.tile.results"), false, toResults), list.results()),
                        made(
                                new CountTile(messages.text("today.tile.attention"), true, toAttention),
                                list.attention().size()));
        mark();
        if (place >= 0) {
            getChildren().get(place).requestFocus();
        }
    }

    private CountTile tile(String words, long count, boolean alarming, Show shown) {
        var tile = made(new CountTile(words, alarming, () -> model.toggle(shown)), count);
        tile.setUserData(shown);
        return tile;
    }

    private static CountTile made(CountTile tile, long count) {
        tile.show(Math.toIntExact(count));
        HBox.setHgrow(tile, Priority.ALWAYS);
        tile.setMaxWidth(Double.MAX_VALUE);
        return tile;
    }

    private void mark() {
        getChildren()
                .forEach(tile -> tile.pseudoClassStateChanged(
                        CHOSEN, tile.getUserData() == model.showProperty().get()));
    }
}
