package visitwise.feature.results.ui;

import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.UnitWords;

/** The unit of a row: a choice where the laboratory may print several. */
final class UnitCell extends HBox {

    private final EnteredLine line;
    private final @Nullable PickBox<String> picker;
    private final Subscription subscription;

    /** Takes where the keyboard goes once a unit is chosen. */
    UnitCell(EnteredLine line, SheetViewModel model, Messages messages, Runnable back) {
        this.line = line;
        var units = line.units();
        if (units.size() < 2) {
            units.stream().findFirst().ifPresent(only -> {
                var label = new Label(UnitWords.of(only));
                label.getStyleClass().add("sheet-quiet");
                label.setMinWidth(USE_PREF_SIZE);
                getChildren().add(label);
            });
            picker = null;
            subscription = Subscription.EMPTY;
            return;
        }
        var choice = new PickBox<>(
                messages.text("results.unitOf", messages.of(line.analyte().name())),
                units,
                line.unitProperty().get(),
                UnitWords::of,
                chosen -> model.choose(line, chosen));
        picker = choice;
        choice.getStyleClass().add("sheet-picker");
        choice.setFocusTraversable(false);
        subscription = line.unitProperty().subscribe(unit -> show(choice, unit));
        choice.addEventHandler(ComboBoxBase.ON_HIDDEN, _ -> {
            if (choice.isFocused()) {
                back.run();
            }
        });
        getChildren().add(choice);
    }

    /** What listens to the sheet as long as this is seen. */
    Subscription subscription() {
        return subscription;
    }

    /** Opens the choice. */
    void choose() {
        if (picker != null) {
            picker.requestFocus();
            picker.show();
        }
    }

    private void show(PickBox<String> choice, @Nullable String unit) {
        if (unit != null && !choice.getItems().contains(unit)) {
            choice.getItems().setAll(line.units());
        }
        choice.show(unit);
    }
}
