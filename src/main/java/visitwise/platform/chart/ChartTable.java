package visitwise.platform.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;

/** The numbers of a chart as a table. */
public final class ChartTable {

    private static final int LEAST_UNIT = 4;

    private ChartTable() {}

    /** Every value and every event of the chart, none left out. */
    public static RecordTable<ChartRow> of(Chart chart, Messages messages) {
        return new RecordTable<>(
                chart.title(),
                FXCollections.observableArrayList(ChartRow.all(chart, messages)),
                columns(chart),
                messages);
    }

    private static List<RecordColumn<ChartRow>> columns(Chart chart) {
        var columns = new ArrayList<RecordColumn<ChartRow>>();
        columns.add(RecordColumn.words("chart.column.series", 10, ChartRow::series));
        columns.add(RecordColumn.words(place(chart), 9, ChartRow::place)
                .sortedBy(Comparator.comparing(ChartRow::point, Point.IN_ORDER)));
        columns.add(RecordColumn.number("chart.column.value", 6, ChartRow::value, ChartRow::number));
        if (chart.hasIntervals()) {
            columns.add(RecordColumn.number("chart.column.low", 5, ChartRow::low, row -> number(row.low())));
            columns.add(RecordColumn.number("chart.column.high", 5, ChartRow::high, row -> number(row.high())));
        }
        if (!chart.values().unit().isEmpty()) {
            columns.add(RecordColumn.words("chart.column.unit", unitWidth(chart), ChartRow::unit));
        }
        columns.add(RecordColumn.words("chart.column.label", 12, ChartRow::label));
        return columns;
    }

    /** A unit is never cut off. */
    private static double unitWidth(Chart chart) {
        return 2 + 0.65 * Math.max(LEAST_UNIT, chart.values().unit().length());
    }

    private static String place(Chart chart) {
        return switch (chart.across()) {
            case Across.Days _ -> "chart.column.date";
            case Across.Visits _ -> "chart.column.visit";
        };
    }

    private static BigDecimal number(String words) {
        return words.isEmpty() ? BigDecimal.ZERO : new BigDecimal(words);
    }
}
