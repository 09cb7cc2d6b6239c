package visitwise.platform.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import visitwise.platform.i18n.Messages;
import visitwise.platform.table.RecordColumn;
import visitwise.platform.table.RecordTable;

/** The numbers of a chart as a table. */
public final class ChartTable {

    private static final double LEAST = 4.6;
    private static final double MOST = 24;
    private static final double MOST_OF_WORDS = 14;
    private static final double PADDING = 2;
    private static final double NARROW = 0.58;
    private static final double WIDE = 1;

    /** From here on letters are Chinese; the m of units is as wide. */
    private static final int FIRST_OF_WIDE = 0x2E80;

    private ChartTable() {}

    /** Every value and every event of the chart, none left out; the series only where there are several. */
    public static RecordTable<ChartRow> of(Chart chart, Messages messages) {
        var rows = ChartRow.all(chart, messages);
        return new RecordTable<>(
                chart.title(), FXCollections.observableArrayList(rows), columns(chart, rows), messages);
    }

    private static List<RecordColumn<ChartRow>> columns(Chart chart, List<ChartRow> rows) {
        var columns = new ArrayList<RecordColumn<ChartRow>>();
        if (rows.stream().map(ChartRow::series).distinct().count() > 1) {
            double wide = Math.min(MOST_OF_WORDS, wide(rows, ChartRow::series));
            columns.add(RecordColumn.words("chart.column.series", wide, ChartRow::series));
        }
        columns.add(RecordColumn.words(place(chart), wide(rows, ChartRow::place), ChartRow::place)
                .sortedBy(Comparator.comparing(ChartRow::point, Point.IN_ORDER)));
        columns.add(RecordColumn.number(
                "chart.column.value", wide(rows, ChartRow::value), ChartRow::value, ChartRow::number));
        if (chart.hasIntervals()) {
            columns.add(RecordColumn.number("chart.column.low", 5, ChartRow::low, row -> number(row.low())));
            columns.add(RecordColumn.number("chart.column.high", 5, ChartRow::high, row -> number(row.high())));
        }
        if (!chart.values().unit().isEmpty()) {
            columns.add(RecordColumn.words("chart.column.unit", wide(rows, ChartRow::unit), ChartRow::unit));
        }
        // The longest gives way, so that numbers and days are read whole.
        columns.add(RecordColumn.words(
                "chart.column.label", Math.min(MOST_OF_WORDS, wide(rows, ChartRow::label)), ChartRow::label));
        return columns;
    }

    /** So wide that hardly anything is cut off, in em. */
    private static double wide(List<ChartRow> rows, Function<ChartRow, String> column) {
        double longest = rows.stream()
                .map(column)
                .distinct()
                .mapToDouble(text -> text.codePoints()
                        .mapToDouble(letter -> letter < FIRST_OF_WIDE && letter != 'm' ? NARROW : WIDE)
                        .sum())
                .max()
                .orElse(0);
        return Math.clamp(PADDING + longest, LEAST, MOST);
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
