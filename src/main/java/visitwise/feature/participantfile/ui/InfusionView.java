package visitwise.feature.participantfile.ui;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.domain.dosing.PlannedAmount;
import visitwise.feature.participantfile.ParticipantFile.Measured;
import visitwise.feature.participantfile.PlannedDose;
import visitwise.platform.form.DateField;
import visitwise.platform.form.FieldEditor;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.NumberField;
import visitwise.platform.form.TextRow;
import visitwise.platform.form.TimeField;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.DayWords;

/** The form of one infusion, with what the protocol says beside it. */
final class InfusionView implements SheetPage.Sheet {

    private final InfusionViewModel model;
    private final Messages messages;
    private final InfusionAmountWords amounts;
    private final FormRow weight;
    private final CheckBox older = new CheckBox();
    private final FormRow stated;
    private final FormRow statedUnit;
    private final FormRow actual;
    private final FormRow correction;
    private final Form form;
    private final Region content;

    InfusionView(InfusionViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.amounts = new InfusionAmountWords(messages);
        var fields = model.fields();
        weight = row("infusionForm.weight", new NumberField(fields.weight(), "kg"));
        stated = row("infusionForm.stated", new NumberField(fields.stated(), ""));
        statedUnit = row("infusionForm.statedUnit", new TextRow(fields.statedUnit()));
        actual = row("infusionForm.actual", new NumberField(fields.actual(), ""));
        correction = row("infusionForm.correction", new TextRow(fields.correction()));
        form = new Form(
                messages,
                List.of(
                        row("infusionForm.day", new DateField(fields.day(), messages)),
                        weight,
                        row("infusionForm.start", new TimeField(fields.start())),
                        row("infusionForm.stop", new TimeField(fields.stop())),
                        stated,
                        statedUnit,
                        actual,
                        row("infusionForm.difference", new TextRow(fields.difference())),
                        row("infusionForm.lot", new TextRow(fields.lot())),
                        row("infusionForm.before", new NumberField(fields.before(), "°C")),
                        row("infusionForm.after", new NumberField(fields.after(), "°C")),
                        correction));
        form.setMainAction(model::save);
        content = laidOut();
        listen();
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public Form form() {
        return form;
    }

    private FormRow row(String key, FieldEditor editor) {
        return new FormRow(key, editor, messages);
    }

    private Region laidOut() {
        older.setWrapText(true);
        older.selectedProperty().bindBidirectional(model.olderProperty());
        var left = new Card(
                messages.text("infusionForm.title", model.dose()),
                new VBox(new FillingBar(model.phaseProperty(), form, messages), form));
        left.setPrefWidth(620);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        var aside = new InfusionAside(model, older, messages).node();
        return Scrolled.columns(left, aside);
    }

    private void listen() {
        model.plannedProperty().subscribe(this::show);
        model.sheetProperty().subscribe(this::show);
        model.offeredProperty().subscribe(this::offer);
    }

    private void show(@Nullable PlannedDose planned) {
        var missing = planned != null && planned.amount() instanceof PlannedAmount.WeightMissing;
        var byHand = planned != null && planned.amount() instanceof PlannedAmount.NotStated;
        var typed = !model.fields().weight().typed().isEmpty();
        weight.need(missing || typed);
        stated.need(byHand);
        statedUnit.need(byHand);
        stated.hint(model.keepsStored() ? messages.text("infusionForm.keepsStored") : "");
        actual.hint(
                model.keepsStored()
                        ? messages.text("infusionForm.keepsStored")
                        : planned == null || missing || byHand
                                ? ""
                                : messages.text(
                                        "infusionForm.actual.hint",
                                        amounts.unit(planned.amount()),
                                        amounts.whole(planned.amount())));
    }

    private void show(@Nullable InfusionSheet sheet) {
        correction.need(sheet != null && sheet.corrects());
    }

    private void offer(@Nullable Measured weight) {
        if (weight != null) {
            older.setText(messages.text("infusionForm.older", weight.value(), new DayWords(messages).day(weight.on())));
        }
    }
}
