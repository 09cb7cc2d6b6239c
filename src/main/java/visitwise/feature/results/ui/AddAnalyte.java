package visitwise.feature.results.ui;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Analyte;
import visitwise.platform.i18n.Messages;

/** Finds an analyte of the catalogue by its name in either language or its code, and puts it on the sheet. */
final class AddAnalyte extends VBox {

    private static final int SHOWN = 5;

    private final SheetViewModel model;
    private final Messages messages;
    private final Consumer<EnteredLine> added;
    private final TextField search = new TextField();
    private final ObservableList<Analyte> found = FXCollections.observableArrayList();
    private final ListView<Analyte> list = new ListView<>(found);

    AddAnalyte(SheetViewModel model, Messages messages, Consumer<EnteredLine> added) {
        this.model = model;
        this.messages = messages;
        this.added = added;
        getStyleClass().add("sheet-add");
        var label = new Label(messages.text("results.add"));
        label.setLabelFor(search);
        label.setMinWidth(USE_PREF_SIZE);
        search.setAccessibleText(messages.text("results.add"));
        search.setPromptText(messages.text("results.add.hint"));
        search.getStyleClass().add("sheet-add-field");
        search.textProperty().subscribe(this::look);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setAccessibleText(messages.text("results.add.found"));
        list.setFocusTraversable(false);
        list.getStyleClass().add("sheet-add-list");
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> take());
        var line = new HBox(label, search);
        line.getStyleClass().add("sheet-add-line");
        getChildren().setAll(line, list);
    }

    private void look(String typed) {
        found.setAll(model.search(typed).stream().limit(SHOWN).toList());
        list.getSelectionModel().selectFirst();
        list.setVisible(!found.isEmpty());
        list.setManaged(!found.isEmpty());
    }

    private void pressed(KeyEvent event) {
        var chosen = list.getSelectionModel();
        switch (event.getCode()) {
            case DOWN -> {
                chosen.selectNext();
                event.consume();
            }
            case UP -> {
                chosen.selectPrevious();
                event.consume();
            }
            case ENTER -> {
                if (!event.isShortcutDown()) {
                    take();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void take() {
        var analyte = list.getSelectionModel().getSelectedItem();
        if (analyte != null) {
            search.clear();
            added.accept(model.add(analyte));
        }
    }

    private final class Cell extends ListCell<Analyte> {
        @Override
        protected void updateItem(@Nullable Analyte analyte, boolean empty) {
            super.updateItem(analyte, empty);
            setText(
                    analyte == null
                            ? ""
                            : messages.text("results.add.one", analyte.name(), analyte.specimen(), analyte.code()));
        }
    }
}
