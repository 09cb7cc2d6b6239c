package visitwise.feature.trends.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import visitwise.platform.i18n.Messages;

/** How a chart of a study is drawn. What cannot be told here is not offered. */
final class ChartSwitches extends FlowPane {

    private ChartSwitches() {
        getStyleClass().add("trend-switches");
    }

    /** Of a participant: only whose charts they are. */
    ChartSwitches(WhoseCharts whose) {
        this();
        getChildren().add(whose);
    }

    ChartSwitches(StudyTrendsViewModel model, @Nullable WhoseCharts whose, Messages messages) {
        this();
        var byArm = box(messages.text("trends.byArm"), model.byArmProperty(), model.mayBeByArm());
        var change = box(messages.text("trends.asChange"), model.changeProperty(), model.mayBeChange());
        if (whose != null) {
            getChildren().add(whose);
        }
        getChildren().addAll(byArm, change);
        if (whose == null) {
            managedProperty().bind(byArm.visibleProperty().or(change.visibleProperty()));
        }
    }

    private static CheckBox box(String name, BooleanProperty wanted, ObservableValue<Boolean> offered) {
        var box = new CheckBox(name);
        box.selectedProperty().bindBidirectional(wanted);
        box.visibleProperty().bind(offered);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
