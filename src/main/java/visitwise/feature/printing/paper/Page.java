package visitwise.feature.printing.paper;

import java.util.ArrayList;
import java.util.List;

/** A portrait A4 page and what is drawn on it, in order. */
public final class Page {

    /** Width of A4 in points. */
    public static final float WIDTH = 595.28f;

    /** Height of A4 in points. */
    public static final float HEIGHT = 841.89f;

    private final List<Ink> ink = new ArrayList<>();

    public void draw(Ink mark) {
        ink.add(mark);
    }

    public List<Ink> ink() {
        return List.copyOf(ink);
    }
}
