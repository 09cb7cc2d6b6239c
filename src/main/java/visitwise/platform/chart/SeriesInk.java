package visitwise.platform.chart;

import java.util.ArrayList;
import java.util.List;
import visitwise.platform.chart.PlacedSeries.Placed;

/** Draws one series: its band, its lines, its intervals and its signs. */
final class SeriesInk {

    static final double SIGN = 0.68;
    static final double BOUND = 0.8;

    private static final double LEAST_BOUND = 0.42;
    private static final double PAST_FOOT = 0.6;
    private static final double ARROW = 1.4;
    private static final double LINE = 0.13;
    private static final double THICK = 0.22;
    private static final double THIN = 0.065;
    private static final double CAP = 0.32;
    private static final double LONE = 0.3;

    private final PlacedSeries placed;
    private final ValueScale values;
    private final double em;

    SeriesInk(PlacedSeries placed, ValueScale values, double em) {
        this.placed = placed;
        this.values = values;
        this.em = em;
    }

    /** The areas of intervals, behind everything else. */
    List<Shape> areas() {
        if (placed.series().kind() != Series.Kind.MIDDLE_WITH_BAND) {
            return List.of();
        }
        return placed.runs().stream()
                .filter(run -> run.size() > 1)
                .<Shape>map(this::area)
                .toList();
    }

    private Shape.Area area(List<Placed> run) {
        var outline = new ArrayList<Spot>();
        run.forEach(point -> outline.add(new Spot(point.at().x(), upper(point))));
        run.reversed().forEach(point -> outline.add(new Spot(point.at().x(), lower(point))));
        return new Shape.Area(outline, look().soft());
    }

    List<Shape> lines() {
        var shapes = new ArrayList<Shape>();
        for (var run : placed.runs()) {
            if (placed.series().kind() != Series.Kind.INTERVALS) {
                join(run, shapes);
            }
            if (hasWhiskers(run)) {
                run.forEach(point -> whisker(point, shapes));
            }
        }
        return shapes;
    }

    /** What is only bounded is joined by a fainter line: where the value lies is not known. */
    private void join(List<Placed> run, List<Shape> shapes) {
        var certain = new ArrayList<Spot>();
        for (int next = 0; next < run.size(); next++) {
            boolean isBound = run.get(next).isBound();
            if (next > 0 && (isBound || run.get(next - 1).isBound())) {
                flush(certain, shapes);
                shapes.add(Shape.line(run.get(next - 1).at(), run.get(next).at(), tone(), THIN, Dash.DOTTED));
            }
            if (!isBound) {
                certain.add(run.get(next).at());
            }
        }
        flush(certain, shapes);
    }

    private void flush(List<Spot> spots, List<Shape> shapes) {
        if (spots.size() > 1) {
            shapes.add(new Shape.Line(List.copyOf(spots), tone(), width(), look().dash()));
        }
        spots.clear();
    }

    private boolean hasWhiskers(List<Placed> run) {
        return placed.series().kind() != Series.Kind.MIDDLE_WITH_BAND || run.size() == 1;
    }

    private void whisker(Placed point, List<Shape> shapes) {
        if (!(point.point().reading() instanceof Reading.Between)) {
            return;
        }
        double x = point.at().x();
        double cap = CAP * em;
        for (double y : new double[] {upper(point), lower(point)}) {
            shapes.add(Shape.line(new Spot(x - cap, y), new Spot(x + cap, y), tone(), LINE, Dash.SOLID));
        }
        shapes.add(Shape.line(new Spot(x, upper(point)), new Spot(x, lower(point)), tone(), LINE, Dash.SOLID));
    }

    List<Shape> signs() {
        var shapes = new ArrayList<Shape>();
        boolean isThin = placed.series().kind() == Series.Kind.ONE_OF_MANY;
        for (var run : placed.runs()) {
            for (var point : run) {
                if (point.isBound()) {
                    shapes.add(new Shape.Sign(bound(point.point()), point.at(), boundSize(point), tone()));
                } else if (!isThin) {
                    shapes.add(new Shape.Sign(look().marker(), point.at(), SIGN * em, tone()));
                } else if (run.size() == 1) {
                    shapes.add(new Shape.Sign(Marker.CIRCLE, point.at(), LONE * em, tone()));
                }
            }
        }
        return shapes;
    }

    /** Short near the foot of the plot, so that it stays clear of the names below. */
    private double boundSize(Placed point) {
        double room = point.point().reading() instanceof Reading.Below
                ? values.bottom() - point.at().y()
                : em;
        return Math.clamp((room + PAST_FOOT * em) / ARROW, LEAST_BOUND * em, BOUND * em);
    }

    private static Marker bound(Point point) {
        return point.reading() instanceof Reading.Below ? Marker.LESS : Marker.MORE;
    }

    double upper(Placed point) {
        return point.point().reading() instanceof Reading.Between between
                ? values.y(between.high())
                : point.at().y();
    }

    double lower(Placed point) {
        return point.point().reading() instanceof Reading.Between between
                ? values.y(between.low())
                : point.at().y();
    }

    private Look look() {
        return placed.series().look();
    }

    private Tone tone() {
        return tone(placed.series());
    }

    private double width() {
        return width(placed.series().kind());
    }

    static Tone tone(Series series) {
        return series.kind() == Series.Kind.ONE_OF_MANY
                ? Tone.MANY
                : series.look().tone();
    }

    static double width(Series.Kind kind) {
        return switch (kind) {
            case COURSE, INTERVALS -> LINE;
            case ONE_OF_MANY -> THIN;
            case MIDDLE_WITH_BAND -> THICK;
        };
    }
}
