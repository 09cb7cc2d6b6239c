package visitwise.feature.participantfile.ui;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.RemarkList;
import visitwise.platform.widget.Sign;

/** A visit on one page: when it should be, what is agreed, and what became of it. */
final class VisitView extends StackPane {

    private final VisitViewModel model;
    private final VisitFacts.Links links;
    private final Messages messages;
    private final RemarkList obstacles;
    private final VBox body = new VBox();
    private @Nullable BookingCard booking;
    private @Nullable OutcomeCard outcome;

    VisitView(VisitViewModel model, VisitFacts.Links links, Messages messages) {
        this.model = model;
        this.links = links;
        this.messages = messages;
        this.obstacles = new RemarkList(Sign.CLOSING, messages);
        obstacles.getStyleClass().add("form-obstacles");
        var column = new VBox(obstacles, body);
        column.getStyleClass().add("page-content");
        body.getStyleClass().add("page-body");
        var scrolling = new ScrollPane(column);
        scrolling.setFitToWidth(true);
        scrolling.setFocusTraversable(false);
        getChildren().setAll(scrolling);
        model.sheetProperty().subscribe(this::show);
        model.phaseProperty().subscribe(this::show);
    }

    private void show(@Nullable VisitSheet sheet) {
        if (sheet == null) {
            return;
        }
        var agreed = new BookingCard(model, sheet, messages);
        var became = new OutcomeCard(model, sheet, messages);
        HBox.setHgrow(agreed, Priority.SOMETIMES);
        HBox.setHgrow(became, Priority.ALWAYS);
        var forms = new HBox(became, agreed);
        forms.getStyleClass().add("page-columns");
        body.getChildren().setAll(new VisitFacts(sheet, model.signing().today(), links, messages), forms);
        booking = agreed;
        outcome = became;
        focusFirst();
    }

    private void show(Filling phase) {
        obstacles.show(
                switch (phase) {
                    case Filling.Conflict(Message what) -> List.of(what);
                    case Filling.Refused(List<Message> others) -> others;
                    case Filling.Reading(), Filling.Editing(), Filling.Saving() -> List.of();
                });
        if (phase instanceof Filling.Refused && booking != null && outcome != null) {
            booking.focusFirstWrong();
            outcome.focusFirstWrong();
        }
    }

    /** Saves what was typed: what became of the visit, unless only the appointment was changed. */
    void save() {
        if (booking == null || outcome == null) {
            return;
        }
        if (model.outcome().changedProperty().get()
                || !model.booking().group().changedProperty().get()) {
            outcome.submit();
        } else {
            booking.submit();
        }
    }

    /** What one most likely does now: agree a day ahead, or record what came. */
    void focusFirst() {
        var sheet = model.sheetProperty().get();
        if (sheet == null || booking == null || outcome == null) {
            return;
        }
        if (sheet.isToBeBooked(model.signing().today())) {
            booking.focusFirst();
        } else {
            outcome.focusFirst();
        }
    }
}
