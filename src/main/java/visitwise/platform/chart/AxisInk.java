package visitwise.platform.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws the grid, the axis of values with its numbers, and the line at the foot of the plot. */
final class AxisInk {

    static final double BESIDE = 0.6;

    private static final double GRID = 0.06;
    private static final double AXIS = 0.09;

    private final Box plot;
    private final Lettering letters;

    AxisInk(Box plot, Lettering letters) {
        this.plot = plot;
        this.letters = letters;
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
}
