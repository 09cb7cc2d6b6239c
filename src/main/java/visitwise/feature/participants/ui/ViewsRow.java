package visitwise.feature.participants.ui;

import java.util.ArrayList;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.FilterBox;

/** Chooses, saves and deletes named views of the list. */
final class ViewsRow extends HBox {

    private final ParticipantsViewModel model;
    private final SavedViews views;
    private final Messages messages;
    private final Property<@Nullable String> chosen = new SimpleObjectProperty<>();
    private final FilterBox<String> box;
    private final TextField name = new TextField();
    private final Button delete = new Button();
    private final HBox naming;
    private boolean choosing = true;

    ViewsRow(ParticipantsViewModel model, SavedViews views, Messages messages) {
        this.model = model;
        this.views = views;
        this.messages = messages;
        getStyleClass().add("views-row");
        box = new FilterBox<>(messages.text("participants.views"), chosen);
        delete.setText(messages.text("participants.views.delete"));
        delete.setOnAction(_ -> delete());
        naming = naming();
        show(naming, false);
        chosen.addListener(_ -> choose());
        getChildren().addAll(box, delete, naming);
        fill();
        chosen.setValue(views.names().stream()
                .filter(one -> views.of(one).equals(model.arrangement()))
                .findFirst()
                .orElse(null));
        show(delete, chosen.getValue() != null);
    }

    /** Asks under which name the list as it stands should be kept. */
    void startNaming() {
        name.setText(chosen.getValue() == null ? "" : chosen.getValue());
        show(naming, true);
        name.requestFocus();
        name.selectAll();
    }

    /** Forgets the view that is chosen. */
    void delete() {
        var gone = chosen.getValue();
        if (gone != null) {
            views.delete(gone);
            fill();
            chosen.setValue(null);
            box.requestFocus();
        }
    }

    private HBox naming() {
        var label = new Label(messages.text("participants.views.name"));
        label.setLabelFor(name);
        name.setAccessibleText(messages.text("participants.views.name"));
        var keep = new Button(messages.text("action.save"));
        keep.setOnAction(_ -> keep());
        name.setOnAction(_ -> keep());
        var row = new HBox(label, name, keep);
        row.getStyleClass().add("views-row");
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                endNaming();
            }
        });
        return row;
    }

    private void keep() {
        var called = name.getText().strip();
        if (called.isEmpty()) {
            return;
        }
        views.save(called, model.arrangement());
        fill();
        choosing = false;
        chosen.setValue(called);
        choosing = true;
        show(delete, true);
        endNaming();
    }

    private void endNaming() {
        show(naming, false);
        box.requestFocus();
    }

    private void choose() {
        var now = chosen.getValue();
        show(delete, now != null);
        if (choosing) {
            model.arrange(now == null ? Arrangement.USUAL : views.of(now));
        }
    }

    private void fill() {
        var choices = new ArrayList<FilterBox.Choice<String>>();
        choices.add(new FilterBox.Choice<>(null, messages.text("participants.views.all")));
        views.names().forEach(one -> choices.add(new FilterBox.Choice<>(one, one)));
        box.offer(choices);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
