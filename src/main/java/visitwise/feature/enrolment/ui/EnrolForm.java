package visitwise.feature.enrolment.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import visitwise.domain.protocol.Anchor;
import visitwise.feature.enrolment.ListPlaces.OpenPlace;
import visitwise.feature.enrolment.PreviewCalendar;
import visitwise.platform.form.ChoiceField;
import visitwise.platform.form.Choices;
import visitwise.platform.form.DateEntry;
import visitwise.platform.form.DateField;
import visitwise.platform.form.Field;
import visitwise.platform.form.FieldEditor;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.NumberField;
import visitwise.platform.form.TextRow;
import visitwise.platform.i18n.Messages;

/** The rows of the form, in the order of the paper. */
final class EnrolForm {

    private final EnrolViewModel model;
    private final EnrolFields fields;
    private final Messages messages;
    private final List<FormRow> rows = new ArrayList<>();
    private final ChoiceField<OpenPlace> place;
    private final ChoiceField<ArmChoice> arm;
    private final FormRow enrolledOn;
    private final FormRow dayZero;
    private final Form form;

    EnrolForm(EnrolViewModel model, Messages messages) {
        this.model = model;
        this.fields = model.fields();
        this.messages = messages;
        place = new ChoiceField<>(fields.place, new Choices<>(model.places(), EnrolFields::key), this::words);
        arm = new ChoiceField<>(fields.arm, new Choices<>(model.arms(), ArmChoice::key), this::words);
        place.input().getStyleClass().add("wide-choice");
        arm.input().getStyleClass().add("wide-choice");
        row("enrolment.study", place);
        row("enrolment.arm", arm);
        text("enrolment.initials", fields.initials);
        row("enrolment.sex", new ChoiceField<>(fields.sex, EnrolFields.SEXES, messages::word));
        day("enrolment.birthDate", fields.birthDate);
        row("enrolment.height", new NumberField(fields.height, "cm"));
        row("enrolment.weight", new NumberField(fields.weight, "kg"));
        day("enrolment.measuredOn", fields.measuredOn);
        text("enrolment.formVersion", fields.formVersion);
        day("enrolment.signedOn", fields.signedOn);
        row(
                "enrolment.signedBy",
                new ChoiceField<>(
                        fields.signedBy,
                        EnrolFields.SIGNERS,
                        signer -> messages.text("participantFile.value." + signer)));
        text("enrolment.takenBy", fields.takenBy);
        enrolledOn = day("enrolment.enrolledOn", fields.enrolledOn);
        dayZero = day("enrolment.dayZero", fields.dayZero);
        text("enrolment.contactName", fields.contactName);
        text("enrolment.relation", fields.relation);
        text("enrolment.phone", fields.phone);
        form = new Form(messages, rows);
        head("enrolment.contact", rows.size() - 3);
        head("enrolment.dates", rows.size() - 5);
        head("enrolment.consent", rows.size() - 9);
        fields.arm.valueProperty().subscribe(_ -> hint());
        fields.place.valueProperty().subscribe(_ -> offer());
    }

    Form node() {
        return form;
    }

    /** Fills in the studies and arms once they are read. */
    void offer() {
        if (!place.offers(model.places())) {
            place.offer(model.places());
        }
        if (!arm.offers(model.arms())) {
            arm.offer(model.arms());
        }
        hint();
    }

    /** The first field that nobody has filled for the person. */
    void focusFirst() {
        rows.stream()
                .filter(row -> row.field().typed().isEmpty())
                .findFirst()
                .orElse(rows.getFirst())
                .focusInput();
    }

    boolean focusFirstWrong() {
        form.focusFirstWrong();
        return rows.stream().anyMatch(row -> row.field().errorProperty().get() != null);
    }

    private FormRow row(String key, FieldEditor editor) {
        var row = new FormRow(key, editor, messages);
        rows.add(row);
        return row;
    }

    private void text(String key, Field<String> field) {
        row(key, new TextRow(field));
    }

    private FormRow day(String key, DateEntry entry) {
        return row(key, new DateField(entry, messages));
    }

    private void head(String key, int before) {
        var head = new Label(messages.text(key));
        head.getStyleClass().add("form-head");
        Node row = rows.get(before);
        form.getChildren().add(form.getChildren().indexOf(row), head);
    }

    /** Says which of the two days the calendar counts from. */
    private void hint() {
        if (fields.place.value().isEmpty()) {
            return;
        }
        var anchors = fields.place
                .value()
                .map(open -> PreviewCalendar.anchors(
                        open.place().protocol(),
                        fields.arm.value().map(ArmChoice::code).orElse(null)))
                .orElseGet(Set::of);
        enrolledOn.hint(hint(anchors.contains(Anchor.Enrolment.class)));
        dayZero.hint(hint(anchors.contains(Anchor.FirstDose.class)));
    }

    private String hint(boolean counts) {
        return counts ? "" : messages.text("enrolment.notCounted");
    }

    /** The study, with the hospital if there are several. */
    private String words(OpenPlace open) {
        var title = messages.of(open.place().protocol().identification().shortTitle());
        var isOne = model.places().stream().map(OpenPlace::site).distinct().count() == 1;
        return isOne
                ? title
                : messages.text("enrolment.studyAt", title, open.site().name());
    }

    private String words(ArmChoice choice) {
        return choice.arm() == null
                ? messages.text("enrolment.arm.notKnown")
                : messages.of(choice.arm().name());
    }
}
