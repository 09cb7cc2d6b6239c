package visitwise.feature.results.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.pasted.ColumnUse;
import visitwise.domain.lab.pasted.ColumnUse.Fact;
import visitwise.domain.lab.pasted.ColumnUse.Ignored;
import visitwise.domain.lab.pasted.ColumnUse.Kind;
import visitwise.domain.lab.pasted.ColumnUse.Open;
import visitwise.domain.lab.pasted.ColumnUse.Results;
import visitwise.domain.lab.pasted.Layout;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.UnitWords;

/** What each column is taken for, to be changed. */
final class PasteColumns extends VBox {

    private final PasteViewModel model;
    private final Messages messages;
    private final PasteWords words;
    private final Subscription subscription;

    PasteColumns(PasteViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new PasteWords(messages);
        getStyleClass().add("paste-columns");
        subscription = model.table().layoutProperty().subscribe(this::show);
    }

    /** Ends when the list is seen no more. */
    Subscription subscription() {
        return subscription;
    }

    private void show(@Nullable Layout layout) {
        var focused = focused();
        getChildren().clear();
        if (layout == null) {
            return;
        }
        for (int column = 0; column < layout.uses().size(); column++) {
            add(layout, column);
        }
        layout.settledNames().forEach((name, analyte) -> ask(name, analyte, layout.meant(name)));
        layout.openNames().forEach((name, meant) -> ask(name, null, meant));
        choices()
                .filter(choice -> choice.getAccessibleText().equals(focused))
                .findFirst()
                .ifPresent(ComboBox::requestFocus);
    }

    /** The name of the choice that has the keyboard, which it keeps; null if none has. */
    private @Nullable String focused() {
        return choices()
                .filter(ComboBox::isFocused)
                .map(ComboBox::getAccessibleText)
                .findFirst()
                .orElse(null);
    }

    private Stream<ComboBox<?>> choices() {
        return getChildren().stream()
                .flatMap(line -> ((VBox) line).getChildren().stream())
                .filter(ComboBox.class::isInstance)
                .map(choice -> (ComboBox<?>) choice);
    }

    private void add(Layout layout, int column) {
        var heading = layout.headings().get(column);
        var use = layout.uses().get(column);
        var name = messages.text("paste.column", column + 1, heading.text());
        var chosen = use instanceof Results(var analyte, var _) ? new Results(analyte, null) : use;
        var choice = new PickBox<>(
                name,
                options(heading.meant()),
                chosen,
                words::use,
                picked -> model.use(column, withUnit(picked, heading.unit())));
        line(name, choice, use instanceof Open);
        if (use instanceof Results(var code, var unit) && !layout.hasUnitRow()) {
            PasteWords.found(code)
                    .filter(analyte -> analyte.isNumber()
                            && heading.unit() == null
                            && analyte.units().size() > 1)
                    .ifPresent(analyte -> unit(column, analyte, unit));
        }
    }

    private static ColumnUse withUnit(ColumnUse chosen, @Nullable String unit) {
        return chosen instanceof Results(var analyte, var _) ? new Results(analyte, unit) : chosen;
    }

    /** Asked for where the table does not say it. */
    private void unit(int column, Analyte analyte, @Nullable String unit) {
        var name = messages.text("paste.unitOf", messages.of(analyte.name()));
        var units = analyte.units().stream().map(LabUnit::code).toList();
        var choice = new PickBox<>(
                name, units, unit, UnitWords::of, picked -> model.use(column, new Results(analyte.code(), picked)));
        line(name, choice, unit == null);
    }

    /** What a name in the rows means, as long as nobody said it and after. */
    private void ask(String name, @Nullable String settled, List<String> meant) {
        var all = new ArrayList<>(meant);
        model.table().names().possible().stream()
                .map(Analyte::code)
                .filter(code -> !all.contains(code))
                .forEach(all::add);
        var label = messages.text("paste.name", name);
        line(
                label,
                new PickBox<>(label, all, settled, words::analyte, picked -> model.settle(name, picked)),
                settled == null);
    }

    private List<ColumnUse> options(List<String> meant) {
        var all = new ArrayList<ColumnUse>();
        meant.forEach(code -> all.add(new Results(code, null)));
        all.add(new Ignored());
        for (var kind : Kind.values()) {
            all.add(new Fact(kind));
        }
        model.table().names().possible().stream()
                .map(analyte -> new Results(analyte.code(), null))
                .filter(use -> !all.contains(use))
                .forEach(all::add);
        return all;
    }

    private void line(String name, ComboBox<?> choice, boolean isOpen) {
        var label = new Label(isOpen ? "? " + name : name);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setLabelFor(choice);
        label.getStyleClass().add(isOpen ? "paste-open" : "paste-known");
        var line = new VBox(label, choice);
        line.getStyleClass().add("paste-column");
        getChildren().add(line);
    }
}
