package visitwise.platform.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What stands in the legend of a chart. */
final class LegendEntries {

    private final Chart chart;
    private final ChartWords words;
    private final double em;
    private final List<Legend.Entry> entries = new ArrayList<>();

    private LegendEntries(Chart chart, ChartWords words, double em) {
        this.chart = chart;
        this.words = words;
        this.em = em;
    }

    /** @param unplaced the bands and thresholds that have no label in the plot */
    static List<Legend.Entry> of(Chart chart, ChartWords words, double em, Set<Object> unplaced) {
        var legend = new LegendEntries(chart, words, em);
        chart.series().forEach(legend::series);
        legend.many();
        chart.marks().bands().stream().filter(unplaced::contains).forEach(legend::band);
        chart.marks().thresholds().stream().filter(unplaced::contains).forEach(legend::threshold);
        chart.marks().events().stream().map(Marks.Event::kind).distinct().forEach(legend::event);
        legend.sign(Reading.Below.class::isInstance, Marker.LESS, "chart.legend.less");
        legend.sign(Reading.Above.class::isInstance, Marker.MORE, "chart.legend.more");
        legend.sign(Reading.Absent.class::isInstance, Marker.CROSS, "chart.legend.absent");
        return legend.entries;
    }

    private void series(Series series) {
        if (series.kind() != Series.Kind.ONE_OF_MANY) {
            entries.add(new Legend.Entry(series.name(), at -> sample(series, at)));
        }
    }

    private List<Shape> sample(Series series, Spot at) {
        var shapes = new ArrayList<Shape>();
        if (series.kind() == Series.Kind.MIDDLE_WITH_BAND) {
            shapes.add(Shape.Area.of(swatch(at), series.look().soft()));
        }
        if (series.kind() == Series.Kind.INTERVALS) {
            shapes.add(Shape.line(
                    new Spot(at.x(), at.y() - 0.6 * em),
                    new Spot(at.x(), at.y() + 0.6 * em),
                    series.look().tone(),
                    SeriesInk.width(series.kind()),
                    Dash.SOLID));
        } else {
            shapes.add(across(at, series));
        }
        if (series.kind() != Series.Kind.ONE_OF_MANY) {
            shapes.add(new Shape.Sign(
                    series.look().marker(),
                    at,
                    SeriesInk.SIGN * em,
                    series.look().tone()));
        }
        return shapes;
    }

    private Shape across(Spot at, Series series) {
        return across(
                at,
                SeriesInk.tone(series),
                SeriesInk.width(series.kind()),
                series.look().dash());
    }

    private Shape across(Spot at, Tone tone, double width, Dash dash) {
        double half = Legend.SAMPLE / 2 * em;
        return Shape.line(new Spot(at.x() - half, at.y()), new Spot(at.x() + half, at.y()), tone, width, dash);
    }

    private Box swatch(Spot at) {
        double half = Legend.SAMPLE / 2 * em;
        return new Box(at.x() - half, at.y() - 0.42 * em, 2 * half, 0.84 * em);
    }

    /** Thin lines are named together, those of a group each. */
    private void many() {
        var groups = new LinkedHashMap<Group, List<Series>>();
        chart.series().stream()
                .filter(series -> series.kind() == Series.Kind.ONE_OF_MANY)
                .forEach(series -> groups.computeIfAbsent(
                                new Group(series.group(), series.look()), _ -> new ArrayList<>())
                        .add(series));
        groups.forEach((group, series) -> entries.add(new Legend.Entry(
                group.name().isEmpty()
                        ? words.messages().text("chart.legend.many", series.size())
                        : words.messages().text("chart.legend.manyOf", group.name(), series.size()),
                at -> List.of(across(at, series.getFirst())))));
    }

    private record Group(String name, Look look) {}

    private void band(Marks.Band band) {
        entries.add(new Legend.Entry(
                band.label(),
                at -> List.of(
                        Shape.Area.of(swatch(at), Tone.BAND),
                        across(new Spot(at.x(), at.y() - 0.42 * em), Tone.BAND_EDGE, MarkInk.EDGE, Dash.SOLID),
                        across(new Spot(at.x(), at.y() + 0.42 * em), Tone.BAND_EDGE, MarkInk.EDGE, Dash.SOLID))));
    }

    private void threshold(Marks.Threshold threshold) {
        entries.add(new Legend.Entry(
                threshold.label(), at -> List.of(across(at, Tone.THRESHOLD, MarkInk.LIMIT, Dash.LONG))));
    }

    private void event(String kind) {
        entries.add(new Legend.Entry(
                kind,
                at -> List.of(new Shape.Sign(
                        Marker.EVENT, new Spot(at.x(), at.y() + 0.35 * em), EventInk.SIGN * em, Tone.EVENT))));
    }

    private void sign(Predicate<Reading> meant, Marker marker, String key) {
        var hit = chart.series().stream()
                .filter(series -> meansOne(series, marker))
                .filter(series -> series.points().stream().map(Point::reading).anyMatch(meant))
                .findFirst();
        hit.ifPresent(series -> {
            var tone = marker == Marker.CROSS ? Tone.QUIET : SeriesInk.tone(series);
            double lift = switch (marker) {
                case LESS -> -0.4 * em;
                case MORE -> 0.4 * em;
                default -> 0;
            };
            entries.add(new Legend.Entry(
                    words.messages().text(key),
                    at -> List.of(new Shape.Sign(marker, new Spot(at.x(), at.y() + lift), SeriesInk.SIGN * em, tone))));
        });
    }

    /** What is absent is not marked for one of many. */
    private static boolean meansOne(Series series, Marker marker) {
        return marker != Marker.CROSS || series.kind() != Series.Kind.ONE_OF_MANY;
    }
}
