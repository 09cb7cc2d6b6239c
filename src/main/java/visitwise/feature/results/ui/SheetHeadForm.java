package visitwise.feature.results.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Laboratory;
import visitwise.domain.lab.panel.SheetReading;
import visitwise.platform.form.ChoiceField;
import visitwise.platform.form.Choices;
import visitwise.platform.form.DateField;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.TimeField;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.RemarkList;
import visitwise.platform.widget.Sign;
import visitwise.storage.database.Stored;

/** The specimen above the rows: day, time, laboratory, and when timed urine was collected. */
final class SheetHeadForm extends VBox {

    private static final String VOLUME = "URINE_VOL";

    private final SheetViewModel model;
    private final ChoiceField<Stored<Laboratory>> laboratory;
    private final List<FormRow> urine;
    private final Form form;
    private final RemarkList findings;
    private final RemarkList facts;
    private final Subscription subscription;

    SheetHeadForm(SheetViewModel model, Messages messages) {
        this.model = model;
        var head = model.typed().head();
        this.laboratory = new ChoiceField<>(
                head.laboratory(),
                new Choices<>(head.laboratories(), row -> row.value().name()));
        var specimen = List.of(
                new FormRow("results.day", new DateField(head.day(), messages), messages),
                new FormRow("results.time", new TimeField(head.time()), messages),
                new FormRow("results.laboratory", laboratory, messages));
        var timed = head.urine();
        this.urine = List.of(
                new FormRow("results.urine.fromDay", new DateField(timed.fromDay(), messages), messages),
                new FormRow("results.urine.fromTime", new TimeField(timed.fromTime()), messages),
                new FormRow("results.urine.toDay", new DateField(timed.toDay(), messages), messages),
                new FormRow("results.urine.toTime", new TimeField(timed.toTime()), messages));
        var all = new VBox(fields(specimen), fields(urine.subList(0, 2)), fields(urine.subList(2, 4)));
        var rows = new ArrayList<>(specimen);
        rows.addAll(urine);
        this.form = new Form(messages, rows, all);
        this.findings = new RemarkList(Sign.DUE, messages);
        this.facts = new RemarkList(Sign.OFF, messages);
        form.getStyleClass().add("sheet-head");
        form.setMainAction(() -> model.save(false));
        findings.getStyleClass().add("sheet-findings");
        facts.getStyleClass().add("sheet-findings");
        getChildren().setAll(form, findings, facts);
        subscription = Subscription.combine(
                model.typed().storedProperty().subscribe(() -> laboratory.offer(List.copyOf(head.laboratories()))),
                model.typed().readingProperty().subscribe(this::show));
        show();
    }

    /** What listens to the sheet as long as this is seen. */
    Subscription subscription() {
        return subscription;
    }

    /** What belongs together, side by side. */
    private static FlowPane fields(List<FormRow> rows) {
        var line = new FlowPane();
        line.getStyleClass().add("sheet-head-fields");
        line.getChildren().addAll(rows);
        return line;
    }

    void setAfterLast(Runnable action) {
        form.setAfterLast(action);
    }

    void focusFirst() {
        form.focusFirst();
    }

    /** Goes to the first field that is shown as wrong; true if there is one. */
    boolean focusFirstWrong() {
        form.focusFirstWrong();
        return form.fields().fields().stream()
                .anyMatch(field -> field.errorProperty().get() != null);
    }

    private void show() {
        var isTimed = model.typed().lines().line(VOLUME).isPresent();
        urine.forEach(row -> row.need(isTimed));
        var reading = model.typed().readingProperty().get();
        findings.show(model.typed().strange().stream().toList());
        facts.show(facts(reading));
    }

    /** Of the collection; what is strange about it is told below, where the volume is typed. */
    private List<Message> facts(@Nullable SheetReading reading) {
        var told = new ArrayList<Message>();
        model.typed()
                .head()
                .urine()
                .collection()
                .ifPresent(urine ->
                        told.add(Message.of("results.urine.time", urine.minutes() / 60, urine.minutes() % 60)));
        if (reading != null) {
            reading.collection().stream()
                    .filter(finding -> !finding.isWarning())
                    .forEach(finding -> told.add(finding.message()));
        }
        return told;
    }
}
