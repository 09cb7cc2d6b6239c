package visitwise.platform.chart;

/** A shape at another height. */
final class Moved {

    private Moved() {}

    static Shape down(Shape shape, double by) {
        return switch (shape) {
            case Shape.Line(var spots, var tone, double width, var dash) ->
                new Shape.Line(spots.stream().map(spot -> down(spot, by)).toList(), tone, width, dash);
            case Shape.Area(var spots, var tone) ->
                new Shape.Area(spots.stream().map(spot -> down(spot, by)).toList(), tone);
            case Shape.Sign(var marker, var at, double size, var tone) ->
                new Shape.Sign(marker, down(at, by), size, tone);
            case Shape.Words(var text, var box, double baseline, var tone) ->
                new Shape.Words(
                        text, new Box(box.left(), box.top() + by, box.width(), box.height()), baseline + by, tone);
        };
    }

    private static Spot down(Spot spot, double by) {
        return new Spot(spot.x(), spot.y() + by);
    }
}
