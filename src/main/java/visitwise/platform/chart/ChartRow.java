package visitwise.platform.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import visitwise.platform.i18n.Messages;

/**
 * A value of a chart, or one of its events, as a row of a table.
 *
 * @param place in words
 * @param unit of the whole chart
 */
public record ChartRow(String series, String place, Point point, String unit) {

    private static final BigDecimal FIRST = BigDecimal.valueOf(-Double.MAX_VALUE);

    static List<ChartRow> all(Chart chart, Messages messages) {
        var words = new ChartWords(chart, messages);
        var unit = chart.values().unit();
        return Stream.concat(
                        chart.series().stream()
                                .flatMap(series -> series.points().stream()
                                        .map(point -> new ChartRow(
                                                series.name(),
                                                words.place(point.place()),
                                                point,
                                                point.isAbsent() ? "" : unit))),
                        chart.marks().events().stream()
                                .map(event -> new ChartRow(
                                        event.label(),
                                        words.place(event.place()),
                                        Point.absent(event.place(), "", ""),
                                        "")))
                .toList();
    }

    String value() {
        return point.shown();
    }

    String label() {
        return point.label();
    }

    String low() {
        return point.reading() instanceof Reading.Between between
                ? between.low().toPlainString()
                : "";
    }

    String high() {
        return point.reading() instanceof Reading.Between between
                ? between.high().toPlainString()
                : "";
    }

    /** By which values are sorted: a bounded one counts as its bound, and what is absent comes first. */
    BigDecimal number() {
        return point.reading().mark().orElse(FIRST);
    }
}
