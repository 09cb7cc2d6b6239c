package visitwise.platform.chart;

import java.util.List;

/**
 * A chart with a place for everything.
 *
 * @param height all that it takes, which may be more than there was
 * @param plot where the values are
 * @param rows what the arrow keys go through
 */
record Drawing(double height, Box plot, List<Shape> shapes, List<List<Stop>> rows) {

    /**
     * Something that can be read out.
     *
     * @param isDrawn false if it only stands in the notes
     */
    record Stop(Spot at, boolean isDrawn, String spoken) {}

    /** The words drawn, for tests and for the fonts of the paper. */
    List<Shape.Words> words() {
        return shapes.stream()
                .filter(Shape.Words.class::isInstance)
                .map(Shape.Words.class::cast)
                .toList();
    }
}
