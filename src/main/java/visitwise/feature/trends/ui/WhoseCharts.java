package visitwise.feature.trends.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import visitwise.platform.i18n.Messages;

/** Whether the charts are those of one participant or of the whole study, and the way from one to the other. */
final class WhoseCharts extends HBox {

    /** Of whom charts are. */
    enum Whose {
        PARTICIPANT,
        STUDY
    }

    WhoseCharts(Whose here, ObservableValue<Boolean> mayLeave, Runnable toOther, Messages messages) {
        getStyleClass().add("trend-whose");
        for (var whose : Whose.values()) {
            var button = new ToggleButton(messages.text("trends.whose." + whose.name()));
            button.setMinWidth(USE_PREF_SIZE);
            button.setSelected(whose == here);
            button.setOnAction(_ -> {
                button.setSelected(whose == here);
                if (whose != here) {
                    toOther.run();
                }
            });
            if (whose != here) {
                button.disableProperty().bind(mayLeave.map(may -> !may));
            }
            getChildren().add(button);
        }
    }
}
