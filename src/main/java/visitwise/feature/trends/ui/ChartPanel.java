package visitwise.feature.trends.ui;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import visitwise.platform.chart.ChartRow;
import visitwise.platform.chart.ChartTable;
import visitwise.platform.chart.ChartView;
import visitwise.platform.chart.Scale;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordTable;
import visitwise.platform.widget.RemarkList;
import visitwise.platform.widget.Sign;

/** A chart, the same numbers beside it or below where there is no room beside, and what to know of it. */
final class ChartPanel extends VBox {

    /** In widths of a letter. */
    private static final double WIDE_ENOUGH = 78;

    private static final double CHART_BESIDE = 0.53;
    private static final double CHART_ABOVE = 0.58;

    /** With room to spare, in pixels. */
    private static final double DIVIDER = 12;

    private final ChartView view;
    private final RecordTable<ChartRow> table;
    private final SplitPane both;
    private final RemarkList notes;
    private final Label probe = new Label();

    ChartPanel(ChartLeaf leaf, Messages messages) {
        view = new ChartView(leaf.chart(), messages);
        table = ChartTable.of(leaf.chart(), messages);
        both = new SplitPane(view, table);
        table.getStyleClass().add("trend-numbers");
        both.getStyleClass().add("trend-split");
        VBox.setVgrow(both, Priority.ALWAYS);
        notes = new RemarkList(Sign.PLANNED, messages);
        notes.show(leaf.notes());
        notes.getStyleClass().add("trend-notes");
        probe.setManaged(false);
        probe.setOpacity(0);
        getStyleClass().add("trend-panel");
        getChildren().addAll(probe, both, notes);
        widthProperty().subscribe(_ -> arrange());
        probe.fontProperty().subscribe(_ -> {
            arrange();
            requestLayout();
        });
        arrange();
    }

    private void arrange() {
        boolean isBeside = isBeside(getWidth());
        both.setOrientation(isBeside ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        both.setDividerPositions(isBeside ? CHART_BESIDE : CHART_ABOVE);
    }

    private boolean isBeside(double width) {
        return width >= WIDE_ENOUGH * probe.getFont().getSize();
    }

    /** Of what it will be at that width, however both stand to each other now. */
    @Override
    protected double computeMinHeight(double width) {
        if (width < 0) {
            return super.computeMinHeight(width);
        }
        double numbers = table.minHeight(-1);
        // What holds both asks for the least height at no width in particular.
        double drawn = Math.max(view.minHeight(isBeside(width) ? width * CHART_BESIDE : width), view.minHeight(-1));
        return notes.minHeight(width) + (isBeside(width) ? Math.max(drawn, numbers) : drawn + DIVIDER + numbers);
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
