package visitwise.feature.participantfile.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.participant.Participant;
import visitwise.domain.schedule.Disposition;
import visitwise.feature.participantfile.EndParticipation;
import visitwise.platform.background.Background;
import visitwise.platform.form.ChoiceField;
import visitwise.platform.form.DateField;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.TextRow;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Notices;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.Route;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.RemarkList;
import visitwise.platform.widget.Sign;
import visitwise.storage.database.Stored;

/** Early termination, withdrawal and the other ways to leave the trial. */
public final class EndPage extends FormPage {

    private final EndViewModel model;

    private EndPage(EndViewModel model, Runnable close) {
        super(model, close);
        this.model = model;
    }

    /** Reads the participant at once; after saving it goes back. */
    public static EndPage of(
            Route.EndParticipation route,
            EndViewModel.UseCases useCases,
            Signing signing,
            Background background,
            Navigator navigator,
            Notices notices) {
        var model = new EndViewModel(route.participant(), useCases, signing, background, said -> {
            notices.say(said);
            navigator.back();
        });
        return new EndPage(model, navigator::back);
    }

    @Override
    String title(Messages messages) {
        return messages.text("fileView.end");
    }

    @Override
    Form form(Messages messages) {
        return new Form(
                messages,
                List.of(
                        new FormRow(
                                "endForm.how",
                                new ChoiceField<>(
                                        model.how(),
                                        EndViewModel.WAYS,
                                        way -> messages.text("participantFile.value." + way.name())),
                                messages),
                        new FormRow("endForm.day", new DateField(model.day(), messages), messages),
                        new FormRow("visitForm.reason", new TextRow(model.reason()), messages)));
    }

    @Override
    List<Region> below(Messages messages) {
        var already = new RemarkList(Sign.OFF, messages);
        var back = new Button(messages.text("endForm.takeBack"));
        back.setOnAction(_ -> model.takeBack());
        var line = Buttons.line(back);
        model.rowProperty().subscribe(row -> {
            var ended = ended(row);
            already.show(ended);
            line.setVisible(!ended.isEmpty());
            line.setManaged(!ended.isEmpty());
        });
        var padded = new VBox(already);
        padded.getStyleClass().add("form-remarks");
        return List.of(padded, line);
    }

    private static List<Message> ended(@Nullable Stored<Participant> row) {
        return row != null && row.value().disposition() instanceof Disposition.Ended ended
                ? List.of(Message.of(
                        "endForm.already",
                        Message.of("participantFile.value." + ended.how().name()),
                        ended.on(),
                        ended.reason()))
                : List.of();
    }

    @Override
    Region aside(Messages messages) {
        var warnings = new RemarkList(Sign.DEVIATION, messages);
        var leftOut = new RemarkList(Sign.OFF, messages);
        model.previewProperty().subscribe(preview -> {
            warnings.show(preview == null ? List.of() : preview.checked().warnings());
            leftOut.show(leftOut(preview));
        });
        var list = new VBox(warnings, leftOut);
        list.getStyleClass().add("form-remarks");
        return new Card(messages.text("endForm.preview"), list);
    }

    private static List<Message> leftOut(EndParticipation.@Nullable Preview preview) {
        if (preview == null) {
            return List.of(Message.of("endForm.waits"));
        }
        if (preview.leftOut().isEmpty()) {
            return List.of(Message.of("endForm.nothing"));
        }
        return preview.leftOut().stream()
                .map(due -> due.targetDate()
                        .map(target -> Message.of("endForm.leftOut", due.visit().label(), target))
                        .orElseGet(() ->
                                Message.of("endForm.leftOutUndated", due.visit().label())))
                .toList();
    }

    @Override
    List<PageAction> more() {
        return List.of(PageAction.of("endForm.takeBack", null, model::takeBack)
                .when(model.rowProperty().map(row -> !ended(row).isEmpty()).orElse(false)));
    }
}
