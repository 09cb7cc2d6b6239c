package visitwise.platform.chart;

import java.util.List;

/** How a line is broken up. */
enum Dash {
    SOLID,
    DASHED,
    DOTTED,
    DASH_DOT,
    LONG;

    /** Lengths drawn and left out by turns, in em; none if nothing is left out. */
    List<Double> lengths() {
        return switch (this) {
            case SOLID -> List.of();
            case DASHED -> List.of(0.5, 0.3);
            case DOTTED -> List.of(0.12, 0.3);
            case DASH_DOT -> List.of(0.6, 0.25, 0.12, 0.25);
            case LONG -> List.of(0.9, 0.35);
        };
    }
}
