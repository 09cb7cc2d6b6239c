package visitwise.feature.participantfile.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import visitwise.platform.form.ChoiceField;
import visitwise.platform.form.DateField;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.TextRow;
import visitwise.platform.form.TimeField;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.Sign;

/** What became of a visit, and what was done at it. */
final class OutcomeCard extends VBox {

    private final VisitViewModel model;
    private final VisitSheet sheet;
    private final Messages messages;
    private final FormRow day;
    private final FormRow time;
    private final FormRow reason;
    private final FormRow correction;
    private final Form form;

    OutcomeCard(VisitViewModel model, VisitSheet sheet, Messages messages) {
        this.model = model;
        this.sheet = sheet;
        this.messages = messages;
        var fields = model.outcome();
        day = new FormRow("visitForm.actualDay", new DateField(fields.day(), messages), messages);
        time = new FormRow("visitForm.actualTime", new TimeField(fields.time()), messages);
        reason = new FormRow("visitForm.reason", new TextRow(fields.reason()), messages);
        correction = new FormRow("participantFile.whyChanged", new TextRow(fields.correction()), messages);
        correction.need(sheet.canBeCorrected());
        form = new Form(messages, rows());
        form.setMainAction(() -> model.record(false));
        fields.kind().valueProperty().subscribe(_ -> show());
        var warnings = new FollowedRemarks(Sign.DEVIATION, model.outcomeWarnings(), messages);
        getChildren().add(new Card(messages.text("visitForm.happened"), new VBox(form, warnings, buttons())));
    }

    private List<FormRow> rows() {
        var fields = model.outcome();
        var rows = new ArrayList<FormRow>();
        rows.add(new FormRow(
                "visitForm.outcome",
                new ChoiceField<>(fields.kind(), OutcomeFields.KINDS, kind -> messages.text(kind.message())),
                messages));
        rows.addAll(List.of(day, time, reason));
        fields.assessments().forEach(entry -> rows.add(AssessmentField.row(entry, messages)));
        rows.add(correction);
        return rows;
    }

    private void show() {
        var occurred = model.outcome().occurred();
        day.need(occurred);
        time.need(occurred);
        reason.need(!occurred);
    }

    private Node buttons() {
        var next = new Button(messages.text("action.saveAndNext"));
        next.setOnAction(_ -> model.record(true));
        var allDone = new Button(messages.text("visitForm.allDone"));
        allDone.setOnAction(_ -> model.outcome().tickAll());
        var takeBack = new Button(messages.text("visitForm.takeBack"));
        takeBack.setOnAction(_ -> model.takeBack());
        takeBack.setDisable(!sheet.hasOutcome());
        form.setAfterLast(next::requestFocus);
        var closed = model.phaseProperty().map(phase -> !phase.isOpen());
        next.disableProperty().bind(closed);
        return Buttons.line(next, allDone, takeBack);
    }

    /** The first field, or the reason where somebody else was faster. */
    void focusFirst() {
        if (model.phaseProperty().get() instanceof Filling.Conflict && correction.isManaged()) {
            correction.focusInput();
        } else if (model.outcome().occurred()) {
            day.focusInput();
        } else {
            form.focusFirst();
        }
    }

    void submit() {
        form.submit();
    }

    void focusFirstWrong() {
        form.focusFirstWrong();
    }
}
