package visitwise.platform.chart;

import java.util.ArrayList;
import java.util.List;

/** The points of a series where they lie. */
record PlacedSeries(Series series, List<Placed> points) {

    /**
     * A point and its place.
     *
     * @param isDrawn false for what is absent, and for what has no place on a log scale
     */
    record Placed(Point point, Spot at, boolean isDrawn) {

        boolean isBound() {
            return switch (point.reading()) {
                case Reading.Below _, Reading.Above _ -> true;
                case Reading.Exact _, Reading.Between _, Reading.Absent _ -> false;
            };
        }
    }

    static PlacedSeries of(Series series, AcrossScale across, ValueScale values, double aside) {
        return new PlacedSeries(
                series,
                series.points().stream()
                        .map(point -> place(point, across.x(point.place()) + aside, values))
                        .toList());
    }

    /** The points that are joined: a run ends where a point is not drawn. */
    List<List<Placed>> runs() {
        var runs = new ArrayList<List<Placed>>();
        List<Placed> run = new ArrayList<>();
        for (var placed : points) {
            if (placed.isDrawn()) {
                run.add(placed);
            } else {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        runs.add(run);
        runs.removeIf(List::isEmpty);
        return runs;
    }

    private static Placed place(Point point, double x, ValueScale values) {
        return point.reading()
                .mark()
                .filter(values::shows)
                .map(value -> new Placed(point, new Spot(x, values.y(value)), true))
                .orElseGet(() -> new Placed(point, new Spot(x, values.bottom()), false));
    }
}
