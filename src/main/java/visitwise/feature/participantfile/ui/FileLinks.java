package visitwise.feature.participantfile.ui;

import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import visitwise.domain.lab.SpecimenId;
import visitwise.domain.participant.VisitId;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Route;

/** The screens that are opened from a file. */
final class FileLinks {

    private final FileViewModel model;
    private final Navigator navigator;

    FileLinks(FileViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
    }

    void visit(String code) {
        model.opened(code);
        navigator.open(new Route.Visit(model.participant(), code));
    }

    void row(ScheduleRow row) {
        switch (row) {
            case ScheduleRow.Planned planned -> visit(planned.visit().due().code());
            case ScheduleRow.Extra extra ->
                navigator.open(new Route.ExtraVisit(
                        model.participant(), new VisitId(extra.visit().id())));
        }
    }

    /** The visit that is to be recorded next. */
    void nextVisit() {
        var shown = model.shownProperty().get();
        var next = shown == null ? null : shown.next();
        if (next != null) {
            visit(next);
        }
    }

    void extraVisit() {
        navigator.open(new Route.ExtraVisit(model.participant()));
    }

    void infusion(int dose) {
        navigator.open(new Route.Infusion(model.participant(), dose));
    }

    void results() {
        navigator.open(new Route.Results(model.participant(), null));
    }

    void results(SpecimenId sheet) {
        navigator.open(new Route.Results(model.participant(), null, sheet));
    }

    void paste() {
        navigator.open(new Route.PasteResults(model.participant()));
    }

    void charts() {
        navigator.open(new Route.Trends(model.participant()));
    }

    void closeDosing() {
        navigator.open(new Route.CloseDosing(model.participant()));
    }

    void moveDate(@Nullable Integer dose) {
        navigator.open(new Route.MoveDate(model.participant(), dose));
    }

    void bodySize() {
        navigator.open(new Route.BodySize(model.participant()));
    }

    void end() {
        navigator.open(new Route.EndParticipation(model.participant()));
    }

    void print() {
        navigator.open(new Route.PrintSchedule(model.participant()));
    }

    Button button(String key, Runnable action, Messages messages) {
        var button = new Button(messages.text(key));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
