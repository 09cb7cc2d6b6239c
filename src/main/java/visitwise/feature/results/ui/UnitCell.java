package visitwise.feature.results.ui;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.UnitWords;

/** The unit of a row: a choice where the laboratory may print several. */
final class UnitCell extends HBox {

    private final EnteredLine line;
    private final ComboBox<String> picker = new ComboBox<>();

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
            return;
        }
        picker.setConverter(new Told());
        picker.getItems().setAll(units);
        picker.getStyleClass().add("sheet-picker");
        picker.setFocusTraversable(false);
        picker.setAccessibleText(
                messages.text("results.unitOf", messages.of(line.analyte().name())));
        line.unitProperty().subscribe(this::show);
        picker.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                model.choose(line, chosen);
            }
        });
        picker.setOnHidden(_ -> {
            if (picker.isFocused()) {
                back.run();
            }
        });
        getChildren().add(picker);
    }

    /** Opens the choice. */
    void choose() {
        if (!getChildren().isEmpty() && getChildren().getFirst().equals(picker)) {
            picker.requestFocus();
            picker.show();
        }
    }

    private void show(@Nullable String unit) {
        if (unit != null && !picker.getItems().contains(unit)) {
            picker.getItems().setAll(line.units());
        }
        picker.setValue(unit);
    }

    private static final class Told extends StringConverter<String> {
        @Override
        public String toString(@Nullable String unit) {
            return unit == null ? "" : UnitWords.of(unit);
        }

        @Override
        public @Nullable String fromString(String text) {
            return null;
        }
    }
}
