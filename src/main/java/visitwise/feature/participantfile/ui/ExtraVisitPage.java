package visitwise.feature.participantfile.ui;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import visitwise.domain.Message;
import visitwise.platform.background.Background;
import visitwise.platform.form.ChoiceField;
import visitwise.platform.form.DateField;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.TextRow;
import visitwise.platform.form.TimeField;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Notices;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.Route;
import visitwise.platform.widget.RemarkList;
import visitwise.platform.widget.Sign;

/** A visit outside the plan: unscheduled, or the closing one of somebody who leaves early. */
public final class ExtraVisitPage extends FormPage {

    private final ExtraVisitViewModel model;

    public ExtraVisitPage(ExtraVisitViewModel model, Runnable close) {
        super(model, close);
        this.model = model;
    }

    /** Reads the visit at once; after saving it goes back. */
    public static ExtraVisitPage of(
            Route.ExtraVisit route,
            ExtraVisitViewModel.UseCases useCases,
            Signing signing,
            Background background,
            Navigator navigator,
            Notices notices) {
        var model = new ExtraVisitViewModel(route, useCases, signing, background, said -> {
            notices.say(said);
            navigator.back();
        });
        return new ExtraVisitPage(model, navigator::back);
    }

    @Override
    String title(Messages messages) {
        return messages.text(model.corrects() ? "extraVisitForm.correct" : "fileView.extraVisit");
    }

    @Override
    Form form(Messages messages) {
        var correction = new FormRow("participantFile.whyChanged", new TextRow(model.correction()), messages);
        correction.need(model.corrects());
        return new Form(
                messages,
                List.of(
                        new FormRow("visitForm.actualDay", new DateField(model.day(), messages), messages),
                        new FormRow("visitForm.actualTime", new TimeField(model.time()), messages),
                        new FormRow(
                                "extraVisitForm.kind",
                                new ChoiceField<>(
                                        model.kind(),
                                        ExtraVisitViewModel.KINDS,
                                        kind -> messages.text("participantFile.value." + kind.name())),
                                messages),
                        new FormRow("extraVisitForm.reason", new TextRow(model.reason()), messages),
                        correction));
    }

    @Override
    List<Region> below(Messages messages) {
        var note = new RemarkList(Sign.PLANNED, messages);
        note.show(List.of(Message.of("extraVisitForm.early")));
        var padded = new VBox(note);
        padded.getStyleClass().add("form-remarks");
        return List.of(padded);
    }

    @Override
    Region aside(Messages messages) {
        return new Region();
    }

    @Override
    List<PageAction> more() {
        return List.of();
    }
}
