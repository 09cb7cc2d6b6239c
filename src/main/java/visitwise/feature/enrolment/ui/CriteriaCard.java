package visitwise.feature.enrolment.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.protocol.Criterion;
import visitwise.domain.protocol.Eligibility.Answered;
import visitwise.domain.protocol.Measure;
import visitwise.domain.protocol.Protocol;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.FormScroll;
import visitwise.platform.form.NumberField;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Card;

/** The criteria of the study with their answers as things stand. */
final class CriteriaCard extends StackPane {

    private final CriteriaModel model;
    private final Messages messages;
    private final Runnable save;
    private final VBox content = new VBox();
    private final Label summary = new Label();
    private final List<FormRow> values = new ArrayList<>();
    private List<CriterionRow> rows = List.of();

    CriteriaCard(CriteriaModel model, Messages messages, Runnable save) {
        this.save = save;
        this.model = model;
        this.messages = messages;
        content.getStyleClass().add("criteria");
        summary.setWrapText(true);
        var scrolled = new FormScroll(content);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        getChildren().add(new Card(messages.text("enrolment.criteria"), scrolled));
        model.protocolProperty().subscribe(protocol -> build(protocol));
        model.answeredProperty().subscribe(this::show);
        model.refusalsProperty().subscribe(this::refuse);
    }

    void focusFirst() {
        if (!values.isEmpty()) {
            values.getFirst().focusInput();
        } else {
            rows.stream().filter(CriterionRow::isAsked).findFirst().ifPresent(CriterionRow::focusInput);
        }
    }

    void focusFirstWrong() {
        values.stream()
                .filter(row -> row.field().errorProperty().get() != null)
                .findFirst()
                .ifPresentOrElse(
                        FormRow::focusInput,
                        () -> rows.stream()
                                .filter(CriterionRow::isWrong)
                                .findFirst()
                                .ifPresent(CriterionRow::focusInput));
    }

    private void build(@Nullable Protocol protocol) {
        content.getChildren().clear();
        values.clear();
        rows = List.of();
        if (protocol == null) {
            content.getChildren().add(new Label(messages.text("enrolment.criteria.noStudy")));
            return;
        }
        model.measures()
                .forEach(measure -> values.add(new FormRow(
                        "Measure." + measure.name(), new NumberField(model.field(measure), unit(measure)), messages)));
        rows = protocol.criteria().stream()
                .map(criterion -> new CriterionRow(criterion, model, messages))
                .toList();
        content.getChildren().add(summary);
        if (!values.isEmpty()) {
            content.getChildren().add(head("enrolment.criteria.values"));
            content.getChildren().add(form());
        }
        for (var kind : Criterion.Kind.values()) {
            content.getChildren().add(head("enrolment.criteria." + kind));
            content.getChildren()
                    .addAll(rows.stream().filter(row -> row.isOf(kind)).toList());
        }
        for (int i = 0; i + 1 < rows.size(); i++) {
            var rest = rows.subList(i + 1, rows.size());
            rows.get(i)
                    .setAfter(() -> rest.stream()
                            .filter(CriterionRow::isAsked)
                            .findFirst()
                            .ifPresent(CriterionRow::focusInput));
        }
        show(model.answeredProperty().get());
        refuse(model.refusalsProperty().get());
    }

    private void refuse(Map<String, Message> refusals) {
        rows.forEach(row -> row.refuse(refusals.get(row.code())));
    }

    private Form form() {
        var form = new Form(messages, values);
        form.setMainAction(save);
        form.setAfterLast(
                () -> rows.stream().filter(CriterionRow::isAsked).findFirst().ifPresent(CriterionRow::focusInput));
        return form;
    }

    private void show(List<Answered> answered) {
        rows.forEach(row -> row.show(answered));
        var refusing = answered.stream().filter(Answered::refuses).toList();
        summary.getStyleClass().removeAll("form-error", "form-echo");
        summary.getStyleClass().add(refusing.isEmpty() ? "form-echo" : "form-error");
        summary.setText(
                refusing.isEmpty()
                        ? messages.text("enrolment.criteria.nothingRefuses")
                        : messages.text(
                                "enrolment.criteria.refuse",
                                refusing.stream()
                                        .map(one -> one.criterion().code())
                                        .collect(Collectors.joining(messages.text("enrolment.answers.join")))));
    }

    private Label head(String key) {
        var head = new Label(messages.text(key));
        head.getStyleClass().add("form-head");
        return head;
    }

    private String unit(Measure measure) {
        return switch (measure.unit()) {
            case "a" -> messages.text("enrolment.unit.years");
            case "{ULN}" -> messages.text("enrolment.unit.uln");
            case "{score}" -> "";
            case "umol/L" -> "µmol/L";
            case "10*9/L" -> "×10⁹/L";
            case "mm[Hg]" -> "mmHg";
            case "mL/min/1.73m2" -> "mL/min/1.73 m²";
            case "kg/m2" -> "kg/m²";
            default -> measure.unit();
        };
    }
}
