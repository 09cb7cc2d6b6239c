package visitwise.platform.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws events above the plot: a sign, its name where there is room, and a faint line through the plot. */
final class EventInk {

    static final double SIGN = 0.75;

    private static final double LINE = 0.07;
    private static final int ROWS = 2;
    private static final double ABOVE_SIGN = 0.12;

    private final List<Marks.Event> events;
    private final Box plot;
    private final AcrossScale across;
    private final Lettering letters;

    EventInk(List<Marks.Event> events, Box plot, AcrossScale across, Lettering letters) {
        this.events = events;
        this.plot = plot;
        this.across = across;
        this.letters = letters;
    }

    /** How much room events take above the plot. */
    static double height(List<Marks.Event> events, Lettering letters) {
        int rows = Math.min(ROWS, events.size());
        return rows == 0 ? 0 : (SIGN + ABOVE_SIGN) * letters.em() + rows * letters.leading();
    }

    List<Shape> lines() {
        return events.stream()
                .map(event -> across.x(event.place()))
                .<Shape>map(x -> Shape.line(
                        new Spot(x, plot.top()), new Spot(x, plot.bottom()), Tone.EVENT_LINE, LINE, Dash.DASHED))
                .toList();
    }

    List<Shape> signs() {
        var shapes = new ArrayList<Shape>();
        var strip = new Box(plot.left(), 0, plot.width(), plot.top());
        double lowest = plot.top() - (SIGN + ABOVE_SIGN) * letters.em() - letters.leading();
        var room = new Room();
        for (var event : events) {
            var spot = spot(event);
            shapes.add(new Shape.Sign(Marker.EVENT, spot, SIGN * letters.em(), Tone.EVENT));
            var candidates = List.of(
                    letters.around(spot.x(), lowest, event.brief(), Tone.EVENT, strip),
                    letters.around(spot.x(), lowest - letters.leading(), event.brief(), Tone.EVENT, strip));
            room.first(candidates.subList(0, Math.min(ROWS, events.size())), strip)
                    .ifPresent(shapes::add);
        }
        return shapes;
    }

    Spot spot(Marks.Event event) {
        return new Spot(across.x(event.place()), plot.top());
    }
}
