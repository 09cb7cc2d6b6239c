package visitwise.platform.chart;

import java.util.ArrayList;
import java.util.List;
import visitwise.platform.i18n.Messages;

/** What stands below the plot: dates or visits, and of every series how many its values stand for. Nothing is left out. */
final class AxisFoot {

    /** From the foot of the plot to the names below it, in em. */
    static final double BELOW = 0.8;

    private static final double AXIS = 0.09;
    private static final double TICK = 0.35;
    private static final double APART = 0.5;
    private static final int LINES_OF_DATES = 2;

    private final Box plot;
    private final AcrossScale across;
    private final Lettering letters;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>();
    private int lines;

    AxisFoot(Chart chart, Box plot, AcrossScale across, Lettering letters, double width) {
        this.plot = plot;
        this.across = across;
        this.letters = letters;
        this.width = width;
        if (across instanceof AcrossScale.Even even) {
            visits(even);
        } else {
            lines = LINES_OF_DATES;
        }
        chart.series().forEach(this::counts);
    }

    /** How many lines of words there are. */
    int lines() {
        return lines;
    }

    List<Shape> shapes(Messages messages, TextMeasure measure) {
        if (across instanceof AcrossScale.Time time) {
            dates(time, messages, measure);
        }
        return shapes;
    }

    private void dates(AcrossScale.Time time, Messages messages, TextMeasure measure) {
        var ticks = new DateTicks(messages, measure).between(time.first(), time.last(), time.right() - time.left());
        for (var tick : ticks) {
            double x = time.x(tick.day().atStartOfDay());
            shapes.add(tickAt(x));
            shapes.add(letters.around(x, line(0), tick.name(), Tone.QUIET, page(0)));
            if (!tick.year().isEmpty()) {
                shapes.add(letters.around(x, line(1), tick.year(), Tone.QUIET, page(0)));
            }
        }
    }

    private void visits(AcrossScale.Even even) {
        var names = new ArrayList<Shape.Words>();
        for (int number = 0; number < even.names().size(); number++) {
            double x = even.x(Place.visit(number));
            shapes.add(tickAt(x));
            names.add(letters.around(x, line(0), even.names().get(number), Tone.QUIET, page(0)));
        }
        set(names);
    }

    /** After the sign of the series, below the visits. */
    private void counts(Series series) {
        var numbers = series.points().stream()
                .filter(point -> !point.count().isEmpty())
                .map(point -> letters.around(
                        across.x(point.place()), line(lines), point.count(), Tone.TEXT, page(plot.left())))
                .toList();
        if (!numbers.isEmpty()) {
            var at = new Spot(plot.left() - AxisInk.BESIDE * letters.em(), line(lines) + 0.62 * letters.em());
            shapes.add(new Shape.Sign(
                    series.look().marker(),
                    at,
                    SeriesInk.SIGN * letters.em(),
                    series.look().tone()));
            set(numbers);
        }
    }

    /** Each on the first of the next lines on which it touches nothing. */
    private void set(List<Shape.Words> words) {
        var ends = new ArrayList<Double>();
        for (var word : words) {
            int line = 0;
            while (line < ends.size()
                    && ends.get(line) + APART * letters.em() > word.box().left()) {
                line++;
            }
            if (line == ends.size()) {
                ends.add(0.0);
            }
            ends.set(line, word.box().right());
            shapes.add(Moved.down(word, line * letters.leading()));
        }
        lines += ends.size();
    }

    private Shape tickAt(double x) {
        return Shape.line(
                new Spot(x, plot.bottom()),
                new Spot(x, plot.bottom() + TICK * letters.em()),
                Tone.AXIS,
                AXIS,
                Dash.SOLID);
    }

    private double line(int number) {
        return plot.bottom() + BELOW * letters.em() + number * letters.leading();
    }

    private Box page(double left) {
        return new Box(left, plot.top(), width - left, Double.MAX_VALUE);
    }
}
