package visitwise.feature.participantfile.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import visitwise.platform.form.DateField;
import visitwise.platform.form.Form;
import visitwise.platform.form.FormRow;
import visitwise.platform.form.TimeField;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.Card;
import visitwise.platform.widget.Sign;

/** The day and time that are agreed for a visit. */
final class BookingCard extends VBox {

    private final Form form;

    BookingCard(VisitViewModel model, VisitSheet sheet, Messages messages) {
        form = new Form(
                messages,
                List.of(
                        new FormRow(
                                "visitForm.bookedDay",
                                new DateField(model.booking().day(), messages),
                                messages),
                        new FormRow(
                                "visitForm.bookedTime",
                                new TimeField(model.booking().time()),
                                messages)));
        var warnings = new FollowedRemarks(Sign.DEVIATION, model.bookingWarnings(), messages);
        var book = new Button(messages.text(sheet.isBooked() ? "visitForm.changeBooking" : "visitForm.book"));
        book.setOnAction(_ -> form.submit());
        var release = new Button(messages.text("visitForm.release"));
        release.setOnAction(_ -> model.release());
        release.setDisable(!sheet.isBooked() || sheet.hasOutcome());
        ObservableValue<Boolean> closed = model.phaseProperty().map(phase -> !phase.isOpen());
        book.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> closed.getValue() || sheet.hasOutcome(), closed));
        form.setMainAction(model::book);
        form.setAfterLast(book::requestFocus);
        getChildren()
                .add(new Card(
                        messages.text("visitForm.appointment"), new VBox(form, warnings, Buttons.line(book, release))));
    }

    void focusFirst() {
        form.focusFirst();
    }

    void submit() {
        form.submit();
    }

    void focusFirstWrong() {
        form.focusFirstWrong();
    }
}
