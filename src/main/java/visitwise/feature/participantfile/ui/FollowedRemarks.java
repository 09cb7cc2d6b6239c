package visitwise.feature.participantfile.ui;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;
import visitwise.domain.Message;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.RemarkList;
import visitwise.platform.widget.Sign;

/** Remarks that come and go while a form is filled in. */
final class FollowedRemarks extends VBox {

    FollowedRemarks(Sign sign, ObservableList<Message> remarks, Messages messages) {
        var list = new RemarkList(sign, messages);
        list.show(remarks);
        remarks.addListener((ListChangeListener<Message>) _ -> list.show(remarks));
        getStyleClass().add("form-remarks");
        getChildren().add(list);
    }
}
