package visitwise.feature.participantfile.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.domain.schedule.Reschedule.Moved;
import visitwise.feature.participantfile.MovePreview;
import visitwise.feature.participantfile.Problem;
import visitwise.platform.form.DateField;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.TextRow;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.RemarkList;
import visitwise.platform.widget.Sign;

/** The form that moves a date, with every visit that moves with it. */
final class MoveView implements SheetPage.Sheet {

    private final Messages messages;
    private final Form form;
    private final Label name = new Label();
    private final RemarkList problems;
    private final RemarkList warnings;
    private final ObservableList<Moved> moved = FXCollections.observableArrayList();
    private final MoveTable table;
    private final Label subject = new Label();
    private final Region content;

    MoveView(MoveViewModel model, Messages messages) {
        this.messages = messages;
        this.table = new MoveTable(moved, true, messages);
        this.problems = new RemarkList(Sign.CLOSING, messages);
        this.warnings = new RemarkList(Sign.DUE, messages);
        form = new Form(
                messages,
                List.of(
                        new FormRow("moveDate.day", new DateField(model.day(), messages), messages),
                        new FormRow("moveDate.reason", new TextRow(model.reason()), messages)));
        form.setMainAction(model::save);
        subject.getStyleClass().add("aside-body");
        subject.setWrapText(true);
        model.fileProperty()
                .subscribe(
                        _ -> subject.setText(model.subject().map(messages::text).orElse("")));
        var left = new Card(
                messages.text("moveDate.title"),
                new VBox(subject, new FillingBar(model.phaseProperty(), form, messages), form));
        left.setMinWidth(0);
        left.setPrefWidth(400);
        content = Scrolled.columns(left, right());
        model.previewProperty().subscribe(this::show);
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public Form form() {
        return form;
    }

    private Region right() {
        name.getStyleClass().add("aside-value");
        name.setWrapText(true);
        var top = new VBox(name, problems, warnings);
        top.getStyleClass().add("aside-body");
        var right = new Card(messages.text("moveDate.moved"), new VBox(top, table.node()));
        right.setMinWidth(0);
        right.setPrefWidth(840);
        HBox.setHgrow(right, Priority.ALWAYS);
        return right;
    }

    private void show(@Nullable MovePreview preview) {
        table.asked(preview != null && preview.checked().problems().isEmpty());
        moved.setAll(preview == null ? List.of() : preview.moved());
        name.setText(preview == null ? messages.text("moveDate.choose") : messages.text(preview.name()));
        problems.show(
                preview == null
                        ? List.of()
                        : preview.checked().problems().stream()
                                .map(Problem::message)
                                .toList());
        warnings.show(preview == null ? List.of() : preview.checked().warnings());
    }
}
