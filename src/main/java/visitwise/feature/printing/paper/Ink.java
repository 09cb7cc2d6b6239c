package visitwise.feature.printing.paper;

/** One thing drawn on a page. Points, counted from the upper left corner of the page. */
public sealed interface Ink {

    /** Words whose letters stand on the line y. */
    record Writing(float x, float y, Words words, Style style) implements Ink {}

    /** A straight line. */
    record Stroke(float fromX, float fromY, float toX, float toY, float width, Shade shade) implements Ink {}

    /** A filled rectangle. */
    record Band(float x, float y, float width, float height, Shade shade) implements Ink {}

    /** The outline of a square. */
    record Box(float x, float y, float side, float width, Shade shade) implements Ink {}
}
