package visitwise.platform.chart;

import java.util.ArrayList;
import java.util.List;

/** The numbers of a chart as lines in columns, for paper that has no table beside it. Single courses are left out. */
final class NumberColumns {

    private static final double BETWEEN = 2;

    private final List<List<String>> columns;
    private final double step;

    NumberColumns(Chart chart, ChartWords words, Lettering letters, double room) {
        double gap = BETWEEN * letters.em();
        var lines = all(chart, words).stream()
                .flatMap(line -> letters.lines(line, room).stream())
                .toList();
        double widest = lines.stream().mapToDouble(letters::width).max().orElse(room);
        int number = Math.max(1, (int) ((room + gap) / (widest + gap)));
        int length = Math.max(1, Math.ceilDiv(lines.size(), number));
        this.step = (room + gap) / number;
        this.columns = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += length) {
            columns.add(lines.subList(from, Math.min(lines.size(), from + length)));
        }
    }

    private static List<String> all(Chart chart, ChartWords words) {
        var told = chart.series().stream()
                .filter(series -> series.kind() != Series.Kind.ONE_OF_MANY)
                .toList();
        var lines = new ArrayList<String>();
        for (var series : told) {
            if (told.size() > 1 && !series.points().isEmpty()) {
                lines.add(series.name());
            }
            series.points().forEach(point -> lines.add(words.listed(point)));
        }
        return lines;
    }

    List<List<String>> columns() {
        return columns;
    }

    /** From the left edge of one column to that of the next. */
    double step() {
        return step;
    }

    /** How many lines it is high. */
    int lines() {
        return columns.isEmpty() ? 0 : columns.getFirst().size();
    }
}
