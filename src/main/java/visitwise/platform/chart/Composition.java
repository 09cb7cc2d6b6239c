package visitwise.platform.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import visitwise.platform.chart.Drawing.Stop;
import visitwise.platform.chart.PlacedSeries.Placed;
import visitwise.platform.i18n.Messages;

/** One try to lay a chart out. */
final class Composition {

    private static final double LOWEST_PLOT = 8;
    private static final double GAP = 0.5;
    private static final double MARGIN = 0.9;
    private static final double ABREAST = 1.7;
    private static final double AFTER_TITLE = 0.9;
    private static final double CROSS = 0.62;

    private final Chart chart;
    private final Scale scale;
    private final TextMeasure measure;
    private final Set<Object> inLegend;
    private final ChartWords words;
    private final Lettering letters;
    private final Set<Object> unplaced = new LinkedHashSet<>();

    Composition(Chart chart, Scale scale, Messages messages, TextMeasure measure, Set<Object> inLegend) {
        this.chart = chart;
        this.scale = scale;
        this.measure = measure;
        this.inLegend = Set.copyOf(inLegend);
        this.words = new ChartWords(chart, messages);
        this.letters = new Lettering(measure, messages.language().locale());
    }

    /** The bands and thresholds whose names found no room. */
    Set<Object> unplaced() {
        return unplaced;
    }

    Drawing compose(double width, double height) {
        double em = letters.em();
        var title = letters.lines(words.axis(scale), width);
        var legend = new Legend(LegendEntries.of(chart, words, em, inLegend), letters, width);
        var notes = words.notes(scale).stream()
                .flatMap(note -> letters.lines(note, width).stream())
                .toList();
        double above = title.size() * letters.leading()
                + AFTER_TITLE * em
                + EventInk.height(chart.marks().events(), letters);
        double after = legend.height() + (notes.isEmpty() ? 0 : GAP * em) + notes.size() * letters.leading();
        var frame = frame(above, after, width, height);

        var shapes = new ArrayList<Shape>();
        var rows = draw(frame, shapes);
        double bottom = frame.plot().bottom() + below(frame.foot().lines());
        shapes.addAll(lines(title, 0, Tone.TEXT));
        shapes.addAll(legend.at(bottom));
        shapes.addAll(lines(notes, bottom + legend.height() + GAP * em, Tone.TEXT));
        return new Drawing(bottom + after, frame.plot(), shapes, rows);
    }

    /** Where the values go, and what stands below them. */
    private record Frame(Box plot, ValueScale values, AcrossScale across, AxisFoot foot) {}

    /** The plot gives away as many lines as what stands below it needs. */
    private Frame frame(double above, double after, double width, double height) {
        double em = letters.em();
        int lines = 1;
        while (true) {
            double high = Math.max(LOWEST_PLOT * em, height - above - below(lines) - after);
            var values = ValueScale.of(chart, scale, above, above + high, em);
            double left = widest(values) + AxisInk.BESIDE * em;
            var plot = new Box(left, above, Math.max(em, width - left - GAP * em), high);
            var across = AcrossScale.of(chart, plot.left() + MARGIN * em, plot.right() - MARGIN * em);
            var foot = new AxisFoot(chart, plot, across, letters, width);
            if (foot.lines() <= lines) {
                return new Frame(plot, values, across, foot);
            }
            lines = foot.lines();
        }
    }

    private double below(int lines) {
        return AxisFoot.BELOW * letters.em() + lines * letters.leading() + GAP * letters.em();
    }

    private double widest(ValueScale values) {
        return values.labelled().stream()
                .mapToDouble(tick -> letters.width(tick.toPlainString()))
                .max()
                .orElse(0);
    }

    private List<Shape.Words> lines(List<String> lines, double top, Tone tone) {
        return IntStream.range(0, lines.size())
                .mapToObj(number -> letters.at(0, top + number * letters.leading(), lines.get(number), tone))
                .toList();
    }

    /** From behind to the front: bands, grid, lines, signs, words. */
    private List<List<Stop>> draw(Frame frame, List<Shape> shapes) {
        var plot = frame.plot();
        var values = frame.values();
        var across = frame.across();
        var placed = placed(across, values);
        var inks = placed.stream()
                .map(series -> new SeriesInk(series, values, letters.em()))
                .toList();
        var marks = new MarkInk(plot, values, letters);
        var events = new EventInk(chart.marks().events(), plot, across, letters);
        var axes = new AxisInk(plot, letters);
        shapes.addAll(marks.areas(chart.marks().bands()));
        inks.forEach(ink -> shapes.addAll(ink.areas()));
        shapes.addAll(axes.values(values));
        shapes.addAll(frame.foot().shapes(words.messages(), measure));
        shapes.addAll(events.lines());
        shapes.add(axes.foot());
        shapes.addAll(marks.lines(chart.marks().thresholds()));
        inks.forEach(ink -> shapes.addAll(ink.lines()));
        shapes.addAll(crosses(placed));
        inks.forEach(ink -> shapes.addAll(ink.signs()));
        shapes.addAll(events.signs());
        shapes.addAll(marks.labels(chart.marks(), inLegend, taken(inks, events)));
        unplaced.addAll(marks.unplaced());
        return rows(placed, events);
    }

    private List<PlacedSeries> placed(AcrossScale across, ValueScale values) {
        var abreast = chart.series().stream()
                .filter(series -> series.kind() == Series.Kind.INTERVALS)
                .toList();
        return chart.series().stream()
                .map(series -> PlacedSeries.of(series, across, values, aside(abreast, series)))
                .toList();
    }

    /** Intervals at the same visit stand side by side. */
    private double aside(List<Series> abreast, Series series) {
        int number = abreast.indexOf(series);
        return number < 0 || chart.across() instanceof Across.Days
                ? 0
                : (number - (abreast.size() - 1) / 2.0) * ABREAST * letters.em();
    }

    /** What is absent is marked on the axis, once for each place; among many, somebody always is. */
    private List<Shape> crosses(List<PlacedSeries> placed) {
        return placed.stream()
                .filter(series -> series.series().kind() != Series.Kind.ONE_OF_MANY)
                .flatMap(series -> series.points().stream())
                .filter(point -> point.point().isAbsent())
                .map(Placed::at)
                .distinct()
                .<Shape>map(at -> new Shape.Sign(Marker.CROSS, at, CROSS * letters.em(), Tone.QUIET))
                .toList();
    }

    private Room taken(List<SeriesInk> inks, EventInk events) {
        var room = new Room();
        for (var shape : events.lines()) {
            if (shape instanceof Shape.Line line) {
                room.takeLine(line.spots(), letters.em() / 2);
            }
        }
        for (var ink : inks) {
            for (var shape :
                    Stream.concat(ink.lines().stream(), ink.signs().stream()).toList()) {
                switch (shape) {
                    case Shape.Line line -> room.takeLine(line.spots(), letters.em() / 2);
                    case Shape.Sign sign -> room.take(Box.around(sign.at(), 1.5 * sign.size()));
                    case Shape.Area _, Shape.Words _ -> {}
                }
            }
        }
        return room;
    }

    private List<List<Stop>> rows(List<PlacedSeries> placed, EventInk events) {
        var rows = new ArrayList<List<Stop>>();
        for (var series : placed) {
            rows.add(series.points().stream()
                    .map(point -> new Stop(
                            point.at(),
                            point.isDrawn() || point.point().isAbsent(),
                            words.spoken(series.series(), point.point())))
                    .toList());
        }
        rows.add(chart.marks().events().stream()
                .map(event -> new Stop(events.spot(event), true, words.spoken(event)))
                .toList());
        rows.removeIf(List::isEmpty);
        return rows;
    }
}
