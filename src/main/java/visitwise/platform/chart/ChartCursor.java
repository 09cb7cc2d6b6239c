package visitwise.platform.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which value the keyboard is on. */
record ChartCursor(int row, int number) {

    /** Stays inside what is there; nothing moves if nothing is there. */
    ChartCursor within(List<List<Drawing.Stop>> rows) {
        int there = Math.clamp(row, 0, Math.max(0, rows.size() - 1));
        int most = rows.isEmpty() ? 0 : rows.get(there).size() - 1;
        return new ChartCursor(there, Math.clamp(number, 0, most));
    }

    ChartCursor along(int by, List<List<Drawing.Stop>> rows) {
        return new ChartCursor(row, number + by).within(rows);
    }

    ChartCursor first() {
        return new ChartCursor(row, 0);
    }

    ChartCursor last(List<List<Drawing.Stop>> rows) {
        return new ChartCursor(row, Integer.MAX_VALUE).within(rows);
    }

    /** To the nearest value of the series before or after this one. */
    ChartCursor across(int by, List<List<Drawing.Stop>> rows) {
        var next = new ChartCursor(row + by, number).within(rows);
        if (next.row() == row || rows.isEmpty()) {
            return this;
        }
        double x = rows.get(row).get(number).at().x();
        var stops = rows.get(next.row());
        int nearest = IntStream.range(0, stops.size())
                .boxed()
                .min(Comparator.comparingDouble(
                        stop -> Math.abs(stops.get(stop).at().x() - x)))
                .orElse(0);
        return new ChartCursor(next.row(), nearest);
    }

    /** The value nearest to a place. */
    static ChartCursor nearest(Spot place, List<List<Drawing.Stop>> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> IntStream.range(0, rows.get(row).size()).mapToObj(stop -> new ChartCursor(row, stop)))
                .min(Comparator.comparingDouble(cursor -> cursor.distance(place, rows)))
                .orElse(new ChartCursor(0, 0));
    }

    private double distance(Spot place, List<List<Drawing.Stop>> rows) {
        var at = rows.get(row).get(number).at();
        return Math.hypot(at.x() - place.x(), at.y() - place.y());
    }
}
