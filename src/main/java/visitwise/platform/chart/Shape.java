package visitwise.platform.chart;

import java.util.List;

/** One thing drawn, in the order of the list. */
sealed interface Shape {

    /**
     * A line through all spots.
     *
     * @param width in em
     */
    record Line(List<Spot> spots, Tone tone, double width, Dash dash) implements Shape {}

    /** A filled area. */
    record Area(List<Spot> spots, Tone tone) implements Shape {

        static Area of(Box box, Tone tone) {
            return new Area(
                    List.of(
                            new Spot(box.left(), box.top()),
                            new Spot(box.right(), box.top()),
                            new Spot(box.right(), box.bottom()),
                            new Spot(box.left(), box.bottom())),
                    tone);
        }
    }

    /** A filled sign. */
    record Sign(Marker marker, Spot at, double size, Tone tone) implements Shape {}

    /**
     * Words on one line.
     *
     * @param box the room they take; their letters stand on the baseline
     */
    record Words(String text, Box box, double baseline, Tone tone) implements Shape {}

    static Line line(Spot from, Spot to, Tone tone, double width, Dash dash) {
        return new Line(List.of(from, to), tone, width, dash);
    }
}
