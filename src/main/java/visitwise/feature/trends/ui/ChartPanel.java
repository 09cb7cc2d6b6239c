package visitwise.feature.trends.ui;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import visitwise.platform.chart.ChartTable;
import visitwise.platform.chart.ChartView;
import visitwise.platform.chart.Scale;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.RemarkList;
import visitwise.platform.widget.Sign;

/** A chart, the same numbers beside it or below where there is no room beside, and what to know of it. */
final class ChartPanel extends VBox {

    /** In widths of a letter. */
    private static final double WIDE_ENOUGH = 78;

    private static final double CHART_BESIDE = 0.53;
    private static final double CHART_ABOVE = 0.64;

    private final ChartView view;
    private final SplitPane both;
    private final Label probe = new Label();

    ChartPanel(ChartLeaf leaf, Messages messages) {
        view = new ChartView(leaf.chart(), messages);
        var table = ChartTable.of(leaf.chart(), messages);
        both = new SplitPane(view, table);
        both.getStyleClass().add("trend-split");
        VBox.setVgrow(both, Priority.ALWAYS);
        var notes = new RemarkList(Sign.PLANNED, messages);
        notes.show(leaf.notes());
        notes.getStyleClass().add("trend-notes");
        probe.setManaged(false);
        probe.setOpacity(0);
        getStyleClass().add("trend-panel");
        getChildren().addAll(probe, both, notes);
        widthProperty().subscribe(_ -> arrange());
        probe.fontProperty().subscribe(_ -> arrange());
        arrange();
    }

    private void arrange() {
        boolean isBeside = getWidth() >= WIDE_ENOUGH * probe.getFont().getSize();
        both.setOrientation(isBeside ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        both.setDividerPositions(isBeside ? CHART_BESIDE : CHART_ABOVE);
    }

    ObjectProperty<Scale> scaleProperty() {
        return view.scaleProperty();
    }

    void switchScale() {
        view.switchScale();
    }

    /** True if the keyboard is in the chart or among its numbers. */
    boolean holdsFocus() {
        return isFocusWithin();
    }

    void focusChart() {
        view.focusChart();
    }
}
