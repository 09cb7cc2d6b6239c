package visitwise.platform.table;

import java.util.Comparator;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param key the key of its heading, and its name in saved views
 * @param width at first, in em
 * @param words what stands in it, and what is copied
 * @param drawing what is shown in place of the words; null if the words are
 */
public record RecordColumn<R>(
        String key,
        double width,
        Function<R, String> words,
        boolean isNumber,
        Comparator<R> order,
        @Nullable Function<R, Node> drawing) {

    public static <R> RecordColumn<R> words(String key, double width, Function<R, String> words) {
        return new RecordColumn<>(key, width, words, false, Comparator.comparing(words), null);
    }

    /** Right-aligned. Sorted by what is given, not by its words. */
    public static <R, C extends Comparable<? super C>> RecordColumn<R> number(
            String key, double width, Function<R, String> words, Function<R, C> order) {
        return new RecordColumn<>(key, width, words, true, Comparator.comparing(order), null);
    }

    public RecordColumn<R> sortedBy(Comparator<R> comparator) {
        return new RecordColumn<>(key, width, words, isNumber, comparator, drawing);
    }

    /** Shows a chip, a bar or the like, which is made anew for each row. */
    public RecordColumn<R> drawnAs(Function<R, Node> node) {
        return new RecordColumn<>(key, width, words, isNumber, order, node);
    }
}
