package visitwise.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import visitwise.platform.i18n.Messages;

/** Draws the grid, both axes and their numbers and names. */
final class AxisInk {

    /** From the foot of the plot to the names below it, in em. */
    static final double BELOW = 0.8;

    static final double BESIDE = 0.6;

    private static final double GRID = 0.06;
    private static final double AXIS = 0.09;
    private static final double TICK = 0.35;

    private final Box plot;
    private final Lettering letters;
    private final double width;

    AxisInk(Box plot, Lettering letters, double width) {
        this.plot = plot;
        this.letters = letters;
        this.width = width;
    }

    List<Shape> values(ValueScale values) {
        var shapes = new ArrayList<Shape>();
        for (var tick : values.ticks()) {
            double y = values.y(tick);
            shapes.add(Shape.line(new Spot(plot.left(), y), new Spot(plot.right(), y), Tone.GRID, GRID, Dash.SOLID));
        }
        for (var tick : values.labelled()) {
            shapes.add(letters.before(
                    plot.left() - BESIDE * letters.em(), values.y(tick), tick.toPlainString(), Tone.QUIET));
        }
        return shapes;
    }

    Shape foot() {
        return Shape.line(
                new Spot(plot.left(), plot.bottom()),
                new Spot(plot.right(), plot.bottom()),
                Tone.AXIS,
                AXIS,
                Dash.SOLID);
    }

    List<Shape> across(AcrossScale across, Messages messages, TextMeasure measure) {
        return switch (across) {
            case AcrossScale.Time time -> dates(time, messages, measure);
            case AcrossScale.Even even -> visits(even);
        };
    }

    private List<Shape> dates(AcrossScale.Time time, Messages messages, TextMeasure measure) {
        var shapes = new ArrayList<Shape>();
        var ticks = new DateTicks(messages, measure).between(time.first(), time.last(), time.right() - time.left());
        for (var tick : ticks) {
            double x = time.x(tick.day().atStartOfDay());
            shapes.add(tickAt(x));
            shapes.add(letters.around(x, row(0), tick.name(), Tone.QUIET, page()));
            if (!tick.year().isEmpty()) {
                shapes.add(letters.around(x, row(1), tick.year(), Tone.QUIET, page()));
            }
        }
        return shapes;
    }

    /** On one line, else on two lines by turns, else every second one and so on. */
    private List<Shape> visits(AcrossScale.Even even) {
        var names = IntStream.range(0, even.names().size())
                .mapToObj(number -> visit(even, number, 0))
                .toList();
        var shapes = new ArrayList<Shape>();
        names.forEach(name -> shapes.add(tickAt(name.box().left() + name.box().width() / 2)));
        if (areApart(names, 1)) {
            shapes.addAll(names);
            return shapes;
        }
        int step = 1;
        while (step < names.size() && !areApart(every(step, names), 2)) {
            step++;
        }
        for (int number = 0; number * step < names.size(); number++) {
            shapes.add(Moved.down(names.get(number * step), number % 2 * letters.leading()));
        }
        return shapes;
    }

    private Shape.Words visit(AcrossScale.Even even, int number, int row) {
        return letters.around(
                even.x(Place.visit(number)), row(row), even.names().get(number), Tone.QUIET, page());
    }

    private static List<Shape.Words> every(int step, List<Shape.Words> some) {
        return IntStream.range(0, some.size())
                .filter(number -> number % step == 0)
                .mapToObj(some::get)
                .toList();
    }

    /**
     * True if no name touches the next one on its line.
     *
     * @param rows how many lines they take by turns
     */
    private boolean areApart(List<Shape.Words> names, int rows) {
        double gap = 0.5 * letters.em();
        return IntStream.range(rows, names.size())
                .allMatch(next -> names.get(next - rows).box().right() + gap
                        <= names.get(next).box().left());
    }

    private Shape tickAt(double x) {
        return Shape.line(
                new Spot(x, plot.bottom()),
                new Spot(x, plot.bottom() + TICK * letters.em()),
                Tone.AXIS,
                AXIS,
                Dash.SOLID);
    }

    private double row(int number) {
        return plot.bottom() + BELOW * letters.em() + number * letters.leading();
    }

    private Box page() {
        return new Box(0, plot.top(), width, Double.MAX_VALUE);
    }
}
