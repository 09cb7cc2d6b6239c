package visitwise.feature.results.ui;

import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Flag;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.panel.Derived;
import visitwise.domain.lab.panel.Digits;
import visitwise.domain.lab.panel.Ranges;
import visitwise.domain.lab.renal.RenalInput;
import visitwise.platform.i18n.Messages;
import visitwise.platform.i18n.UnitWords;

/**
 * The row of a line that is worked out: nothing can be typed there. While the keyboard is on it, it tells below how the
 * number came about.
 */
final class WorkedOutRow extends VBox {

    private final WorkedOutLine line;
    private final Messages messages;
    private final SheetWords words;
    private final Label value = new Label();
    private final Label reference = SheetColumns.quiet();
    private final Label baseline = SheetColumns.quiet();
    private final Label previous = SheetColumns.quiet();
    private final FlowPane chips = new FlowPane();
    private final Label said = whole();
    private final Label explained = whole();
    private final Tooltip how = new Tooltip();
    private final Tooltip source = new Tooltip();
    private final Subscription subscription;

    WorkedOutRow(WorkedOutLine line, Messages messages) {
        this.line = line;
        this.messages = messages;
        this.words = new SheetWords(messages);
        value.getStyleClass().add("sheet-worked-out");
        value.setAccessibleRole(AccessibleRole.TEXT);
        value.setTooltip(how);
        how.setWrapText(true);
        how.setMaxWidth(460);
        reference.setTooltip(source);
        chips.getStyleClass().add("sheet-chips");
        var unit = SheetColumns.quiet();
        unit.setText(UnitWords.of(line.equation().unit()));
        said.getStyleClass().add("sheet-said-quiet");
        explained.visibleProperty().bind(focusedProperty());
        explained.managedProperty().bind(explained.visibleProperty());
        setAccessibleRole(AccessibleRole.TEXT);
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        var below = new VBox(said, explained);
        below.getStyleClass().add("sheet-answer");
        below.managedProperty().bind(said.managedProperty().or(explained.managedProperty()));
        getChildren()
                .setAll(SheetColumns.row(title(), new HBox(value), unit, reference, baseline, previous, chips), below);
        getStyleClass().addAll("sheet-line", "sheet-line-worked-out");
        subscription = Subscription.combine(
                line.derivedProperty().subscribe(this::show),
                line.besideProperty().subscribe(this::show));
        show();
    }

    /** What listens to the sheet as long as this is seen. */
    Subscription subscription() {
        return subscription;
    }

    private static Label whole() {
        var words = new Label();
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private NameCell title() {
        var name = messages.text("results.series." + line.series().name());
        return new NameCell(name, messages.word(line.equation()), formula());
    }

    private String formula() {
        return messages.text("results.formula." + line.equation().name());
    }

    private void show() {
        var derived = line.derivedProperty().get();
        var beside = line.besideProperty().get();
        value.setText(number(derived));
        reference.setText(words.reference(beside, null));
        source.setText(words.source(beside));
        baseline.setText(SheetWords.baseline(beside.baseline(), null));
        previous.setText(words.previous(beside, null));
        chips.getChildren().clear();
        said.setText("");
        if (derived != null) {
            var change = beside.fromBaseline();
            switch (derived.outcome()) {
                case Derived.Outcome.Value(var comparison, var number) -> {
                    var quantity = new Quantity(
                            comparison, number, LabUnit.of(line.equation().unit(), "1"));
                    flag(Ranges.flag(quantity, beside.limits()));
                    chips.getChildren()
                            .add(CheckChip.derived(
                                    change == null
                                            ? messages.text("results.chip.derived")
                                            : messages.text("results.chip.derivedChange", SheetWords.percent(change))));
                }
                case Derived.Outcome.None(var reason) -> {
                    chips.getChildren().add(CheckChip.quiet(messages.text("results.chip.noNumber")));
                    said.setText(messages.text(reason));
                }
            }
        }
        said.setManaged(!said.getText().isEmpty());
        how.setText(how(derived));
        value.setAccessibleText(messages.text("results.series." + line.series().name()) + " " + value.getText());
        value.setAccessibleHelp(how.getText());
        explained.setText(messages.text("results.howAndSource", how.getText().strip(), source.getText()));
        setAccessibleText(value.getAccessibleText());
        setAccessibleHelp(explained.getText());
    }

    /** Where it lies, if a reference tells it. */
    private void flag(Flag flag) {
        if (flag == Flag.LOW || flag == Flag.HIGH) {
            chips.getChildren().add(CheckChip.of(LineCheck.Grade.valueOf(flag.name()), messages));
        }
    }

    private static String number(@Nullable Derived derived) {
        return derived != null && derived.outcome() instanceof Derived.Outcome.Value(var comparison, var number)
                ? SheetWords.sign(comparison) + SheetWords.in(null, Digits.told(number))
                : "";
    }

    /** The formula, its version and what went in. */
    private String how(@Nullable Derived derived) {
        var inputs = derived == null
                ? ""
                : derived.used().stream()
                        .map(used ->
                                messages.text("results.how.input", input(used.name()), InputWords.of(used, messages)))
                        .collect(Collectors.joining("\n"));
        return messages.text(
                "results.how",
                messages.word(line.equation()),
                formula(),
                line.equation().version(),
                inputs);
    }

    private String input(String name) {
        return messages.word(RenalInput.valueOf(name));
    }

    /** A row is never cut off. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
