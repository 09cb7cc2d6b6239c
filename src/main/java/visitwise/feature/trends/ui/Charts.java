package visitwise.feature.trends.ui;

import java.util.Optional;
import javafx.scene.Node;

/**
 * Makes charts of what was read.
 *
 * @param <E> what a chart is of
 * @param <T> what is read
 */
interface Charts<E extends Enum<E>, T> {

    /** What the tab of a chart is called. */
    String name(E topic);

    /** As it is shown; empty if there is nothing to draw. */
    Optional<ChartLeaf> onScreen(T trends, E topic);

    /** As it may be handed out; empty if it may not. */
    Optional<ChartLeaf> onPaper(T trends, E topic);

    /** What is shown instead of a chart, and why. */
    Node instead(T trends, E topic);
}
