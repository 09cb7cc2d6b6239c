package visitwise.feature.printing.paper;

import visitwise.platform.paper.Face;

/**
 * How words look.
 *
 * @param size of the letters in points
 */
public record Style(Face face, float size, Shade shade) {

    public static Style regular(float size, Shade shade) {
        return new Style(Face.REGULAR, size, shade);
    }

    public static Style bold(float size) {
        return new Style(Face.BOLD, size, Shade.INK);
    }

    /** Distance from one line to the next in points. */
    public float leading() {
        return size * 1.28f;
    }

    /** Distance from the top of a line to the foot of its letters in points. */
    public float ascent() {
        return size * 1.0f;
    }
}
