package visitwise.app;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Messages;

/** Finds participants, visits, screens and commands by a few letters. */
final class Palette {

    private final Search search;
    private final Overlay overlay;
    private final TextField query = new TextField();
    private final ListView<Hit> hits = new ListView<>();
    private long asked;
    private boolean moved;

    Palette(StackPane root, Messages messages, Search search) {
        this.search = search;
        query.setPromptText(messages.text("search.prompt"));
        query.setAccessibleText(messages.text("search.prompt"));
        hits.setAccessibleText(messages.text("search.hits"));
        var nothing = new Label(messages.text("search.nothing"));
        nothing.getStyleClass().add("empty-words");
        hits.setPlaceholder(nothing);
        hits.setCellFactory(_ -> new HitCell(this::go));
        hits.setFocusTraversable(false);
        hits.getStyleClass().add("palette-hits");
        var panel = new VBox(query, hits);
        panel.getStyleClass().add("palette");
        overlay = new Overlay(root, panel);
        query.textProperty().subscribe(this::find);
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void open() {
        if (overlay.open()) {
            query.requestFocus();
        }
    }

    private static List<String> names(List<Hit> hits) {
        return hits.stream().map(Hit::name).toList();
    }

    private void find(String text) {
        moved = false;
        long question = ++asked;
        search.find(text, found -> {
            if (question == asked) {
                show(found);
            }
        });
    }

    private void show(List<Hit> found) {
        var chosen = hits.getSelectionModel().getSelectedItem();
        hits.getItems().setAll(found);
        int place = chosen == null || !moved ? 0 : Math.max(0, names(found).indexOf(chosen.name()));
        hits.getSelectionModel().select(place);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case ENTER -> {
                event.consume();
                go();
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int by) {
        event.consume();
        moved = true;
        int to = Math.clamp(
                hits.getSelectionModel().getSelectedIndex() + (long) by,
                0,
                Math.max(0, hits.getItems().size() - 1));
        hits.getSelectionModel().select(to);
        hits.scrollTo(to);
    }

    private void go() {
        var chosen = hits.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            overlay.close();
            chosen.open().run();
        }
    }

    /** A name with what tells it from others. */
    private static final class HitCell extends ListCell<Hit> {

        private HitCell(Runnable go) {
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    go.run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (empty || hit == null) {
                setGraphic(null);
                setText(null);
                return;
            }
            var name = new Label(hit.name());
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            var detail = new Label(hit.detail());
            detail.getStyleClass().add("page-context");
            setGraphic(new HBox(name, detail));
            setAccessibleText(hit.name() + " " + hit.detail());
        }
    }
}
