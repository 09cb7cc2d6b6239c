package visitwise.feature.trends.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import visitwise.platform.i18n.Messages;

/** How a chart of a study is drawn. What cannot be told here is not offered. */
final class ChartSwitches extends FlowPane {

    ChartSwitches(StudyTrendsViewModel model, Messages messages) {
        var byArm = box(messages.text("trends.byArm"), model.byArmProperty(), model.mayBeByArm());
        var change = box(messages.text("trends.asChange"), model.changeProperty(), model.mayBeChange());
        getChildren().addAll(byArm, change);
        getStyleClass().add("trend-switches");
        managedProperty().bind(byArm.visibleProperty().or(change.visibleProperty()));
    }

    private static CheckBox box(String name, BooleanProperty wanted, ObservableValue<Boolean> offered) {
        var box = new CheckBox(name);
        box.selectedProperty().bindBidirectional(wanted);
        box.visibleProperty().bind(offered);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
