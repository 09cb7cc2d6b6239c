package visitwise.feature.results.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import visitwise.domain.lab.LabUnit;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Focus;

/** The row of a line that is typed, and below it what keeps it from being saved. */
final class EnteredRow extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final EnteredLine line;
    private final Messages messages;
    private final SheetWords words;
    private final TextField input = new TextField();
    private final Label converted = SheetColumns.quiet();
    private final UnitCell unit;
    private final Label reference = SheetColumns.quiet();
    private final Tooltip source = new Tooltip();
    private final Label baseline = SheetColumns.quiet();
    private final Label previous = SheetColumns.quiet();
    private final FlowPane chips = new FlowPane();
    private final AnswerLine answer;
    private final Subscription subscription;

    EnteredRow(EnteredLine line, SheetViewModel model, Messages messages) {
        this.line = line;
        this.messages = messages;
        this.words = new SheetWords(messages);
        this.unit = new UnitCell(line, model, messages, this::focusInput);
        this.answer = new AnswerLine(line, model, messages);
        input.getStyleClass().add("sheet-value");
        input.textProperty().bindBidirectional(line.value().typedProperty());
        input.setAccessibleText(name() + ", " + messages.of(line.analyte().specimen()));
        if (!line.analyte().isNumber()) {
            input.setTooltip(new Tooltip(words.allowed(line)));
        }
        input.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                line.value().leave();
                model.check();
            }
        });
        reference.setTooltip(source);
        chips.getStyleClass().add("sheet-chips");
        var value = new VBox(input, converted);
        getChildren().setAll(SheetColumns.row(title(), value, unit, reference, baseline, previous, chips), answer);
        getStyleClass().add("sheet-line");
        subscription = Subscription.combine(
                line.checkProperty().subscribe(this::show),
                line.besideProperty().subscribe(this::show),
                () -> input.textProperty().unbindBidirectional(line.value().typedProperty()),
                unit.subscription(),
                answer.subscription());
        show();
    }

    /** What listens to the sheet as long as this is seen. */
    Subscription subscription() {
        return subscription;
    }

    EnteredLine line() {
        return line;
    }

    /** Goes to the value with its text selected, ready to be replaced. */
    void focusInput() {
        Focus.on(input);
        input.selectAll();
    }

    UnitCell unit() {
        return unit;
    }

    private String name() {
        return messages.of(line.analyte().name());
    }

    private NameCell title() {
        var analyte = line.analyte();
        var other = messages.language().other().of(analyte.name());
        return new NameCell(name(), messages.of(analyte.specimen()), other + " · " + analyte.code());
    }

    private void show() {
        var check = line.check();
        var beside = line.besideProperty().get();
        LabUnit told = line.toldIn().orElse(null);
        reference.setText(words.reference(beside, told));
        source.setText(words.source(beside));
        baseline.setText(SheetWords.baseline(beside.baseline(), told));
        previous.setText(words.previous(beside, told));
        converted.setText(words.converted(line).orElse(""));
        converted.setManaged(!converted.getText().isEmpty());
        input.pseudoClassStateChanged(WRONG, check.stops());
        chips.getChildren().clear();
        if (check.grade() != LineCheck.Grade.NOTHING && check.grade() != LineCheck.Grade.NO_RANGE) {
            chips.getChildren().add(CheckChip.of(check.grade(), messages));
        }
        if (check.grade() == LineCheck.Grade.KEPT && check.line() != null) {
            var flag = LineCheck.flag(check.line());
            if (flag == LineCheck.Grade.HIGH || flag == LineCheck.Grade.LOW) {
                chips.getChildren().addFirst(CheckChip.of(flag, messages));
            }
        }
        if (converted.isManaged()) {
            chips.getChildren().add(CheckChip.derived(messages.text("results.chip.converted")));
        }
        words.inStandard(line).ifPresent(standard -> chips.getChildren().add(CheckChip.quiet(standard)));
        input.setAccessibleHelp(help(check));
    }

    private String help(LineCheck check) {
        return check.words()
                .map(messages::text)
                .orElseGet(() -> messages.text("results.help", reference.getText(), previous.getText()));
    }

    /** A row is never cut off. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** True if the keyboard is in the value. */
    boolean isValueFocused() {
        return input.isFocused();
    }
}
