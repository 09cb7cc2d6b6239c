package visitwise.feature.participantfile.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import visitwise.domain.Message;
import visitwise.platform.form.Form;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.RemarkList;
import visitwise.platform.widget.Sign;

/** Above a form: why it was not saved, as far as no field says it. */
final class FillingBar extends VBox {

    private final Form form;
    private final RemarkList remarks;

    FillingBar(ObservableValue<Filling> phase, Form form, Messages messages) {
        this.form = form;
        this.remarks = new RemarkList(Sign.CLOSING, messages);
        getStyleClass().add("filling-bar");
        getChildren().add(remarks);
        phase.subscribe(this::show);
    }

    private void show(Filling phase) {
        remarks.show(
                switch (phase) {
                    case Filling.Reading _, Filling.Editing _, Filling.Saving _ -> List.<Message>of();
                    case Filling.Refused(var others) -> others;
                    case Filling.Conflict(var what) -> List.of(what);
                });
        if (phase instanceof Filling.Refused) {
            form.focusFirstWrong();
        }
    }
}
