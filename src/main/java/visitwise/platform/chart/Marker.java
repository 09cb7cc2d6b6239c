package visitwise.platform.chart;

import java.util.List;
import java.util.stream.IntStream;

/** A sign at a point. Its outline is closed, and about one wide. */
enum Marker {
    CIRCLE,
    SQUARE,
    DIAMOND,
    TRIANGLE,
    /** Its tip stands on the place. */
    EVENT,
    CROSS,
    /** A bar at the bound and an arrow away from it. */
    LESS,
    MORE;

    List<Spot> outline(Spot at, double size) {
        return outline().stream()
                .map(spot -> new Spot(at.x() + spot.x() * size, at.y() + spot.y() * size))
                .toList();
    }

    private List<Spot> outline() {
        return switch (this) {
            case CIRCLE -> circle();
            case SQUARE ->
                List.of(new Spot(-0.44, -0.44), new Spot(0.44, -0.44), new Spot(0.44, 0.44), new Spot(-0.44, 0.44));
            case DIAMOND -> List.of(new Spot(0, -0.62), new Spot(0.62, 0), new Spot(0, 0.62), new Spot(-0.62, 0));
            case TRIANGLE -> List.of(new Spot(0, -0.62), new Spot(0.58, 0.46), new Spot(-0.58, 0.46));
            case EVENT -> List.of(new Spot(-0.6, -1), new Spot(0.6, -1), new Spot(0, 0));
            case CROSS -> cross();
            case LESS -> arrow(1);
            case MORE -> arrow(-1);
        };
    }

    private static List<Spot> circle() {
        return IntStream.range(0, 24)
                .mapToObj(step -> step * Math.PI / 12)
                .map(angle -> new Spot(0.5 * Math.cos(angle), 0.5 * Math.sin(angle)))
                .toList();
    }

    private static List<Spot> cross() {
        double arm = 0.5;
        double half = 0.11;
        return List.of(
                new Spot(-arm + half, -arm - half),
                new Spot(0, -2 * half),
                new Spot(arm - half, -arm - half),
                new Spot(arm + half, -arm + half),
                new Spot(2 * half, 0),
                new Spot(arm + half, arm - half),
                new Spot(arm - half, arm + half),
                new Spot(0, 2 * half),
                new Spot(-arm + half, arm + half),
                new Spot(-arm - half, arm - half),
                new Spot(-2 * half, 0),
                new Spot(-arm - half, -arm + half));
    }

    private static List<Spot> arrow(int down) {
        return List.of(
                new Spot(-0.6, -0.12 * down),
                new Spot(0.6, -0.12 * down),
                new Spot(0.6, 0.12 * down),
                new Spot(0.1, 0.12 * down),
                new Spot(0.1, 0.75 * down),
                new Spot(0.45, 0.75 * down),
                new Spot(0, 1.4 * down),
                new Spot(-0.45, 0.75 * down),
                new Spot(-0.1, 0.75 * down),
                new Spot(-0.1, 0.12 * down),
                new Spot(-0.6, 0.12 * down));
    }
}
