package visitwise.feature.participantfile.ui;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.Comparison;
import visitwise.domain.lab.FirstAnalyte;
import visitwise.domain.lab.LabResult;
import visitwise.domain.lab.Reported;
import visitwise.domain.lab.Unit;
import visitwise.feature.participantfile.ResultsForm.Entry;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.ValueField;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.DayWords;

/** One analyte on the form: its value, the choice of the unit, the value in another unit, and the one before. */
final class ResultsRow {

    private final FirstAnalyte analyte;
    private final ResultsViewModel model;
    private final Messages messages;
    private final ValueField<Entry> editor;
    private final FormRow row;

    ResultsRow(FirstAnalyte analyte, ResultsViewModel model, Messages messages) {
        this.analyte = analyte;
        this.model = model;
        this.messages = messages;
        this.editor = new ValueField<>(model.fields().value(analyte));
        this.row = new FormRow("resultsForm.analyte." + analyte.name(), editor, messages).beside(picker());
        editor.field().valueProperty().subscribe(_ -> show());
        model.fileProperty().subscribe(_ -> show());
        model.fields().day().field().valueProperty().subscribe(_ -> show());
        model.correctedProperty().subscribe(_ -> show());
    }

    FormRow node() {
        return row;
    }

    static String name(Unit unit) {
        return unit.code().replace("umol", "µmol");
    }

    private ComboBox<Unit> picker() {
        var picker = new ComboBox<Unit>();
        picker.getItems().setAll(analyte.units());
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Unit unit) {
                return unit == null ? "" : name(unit);
            }

            @Override
            public @Nullable Unit fromString(String text) {
                return null;
            }
        });
        picker.valueProperty().bindBidirectional(model.fields().unit(analyte));
        picker.setAccessibleText(
                messages.text("resultsForm.unit", messages.text("participantFile.analyte." + analyte.name())));
        picker.getStyleClass().add("unit-picker");
        return picker;
    }

    private void show() {
        editor.noteProperty()
                .set(editor.field().value().flatMap(this::converted).orElse(""));
        row.hint(model.previous(analyte).map(this::previous).orElse(""));
    }

    private Optional<String> converted(Entry entry) {
        var reported = Reported.number(entry.text(), entry.unit().code()).orElse(null);
        var number = reported == null ? null : reported.number();
        if (reported == null || number == null) {
            return Optional.empty();
        }
        var other = entry.unit() == analyte.unit() ? analyte.units().get(1) : analyte.unit();
        return ResultsChange.in(analyte, number, entry.unit(), other)
                .map(value -> messages.text(
                        "resultsForm.converted",
                        text(reported),
                        name(entry.unit()),
                        sign(reported) + plain(value),
                        name(other)));
    }

    private String previous(LabResult old) {
        var reported = old.reported();
        var unit = Optional.ofNullable(reported.unit())
                .flatMap(Unit::of)
                .map(ResultsRow::name)
                .orElse("");
        var day = new DayWords(messages).day(old.specimen().day());
        var change = editor.field()
                .value()
                .flatMap(entry -> Reported.number(entry.text(), entry.unit().code()))
                .flatMap(now -> ResultsChange.percent(analyte, reported, now));
        return change.map(percent ->
                        messages.text("resultsForm.previous.change", reported.text(), unit, day, signed(percent)))
                .orElseGet(() -> messages.text("resultsForm.previous", reported.text(), unit, day));
    }

    private static String signed(BigDecimal percent) {
        return percent.signum() > 0
                ? "+" + percent.toPlainString()
                : percent.toPlainString().replace('-', '−');
    }

    private static String text(Reported reported) {
        return sign(reported) + plain(reported.number());
    }

    private static String sign(Reported reported) {
        return reported.comparison() == null || reported.comparison() == Comparison.EXACT
                ? ""
                : reported.comparison().sign();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
