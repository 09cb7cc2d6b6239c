package visitwise.feature.results.ui;

import java.util.List;
import visitwise.domain.Message;

/** What the page of a pasted table is doing. */
public sealed interface PastePhase {

    /** Nothing is pasted as yet. */
    record Empty() implements PastePhase {}

    /** The table is being read. */
    record Reading() implements PastePhase {}

    /** Waits for answers. */
    record Showing() implements PastePhase {}

    /**
     * It is being written.
     *
     * @param written how many results are, as yet
     * @param results how many will be
     */
    record Saving(int written, int results) implements PastePhase {}

    /** It could not be read. */
    record Failed() implements PastePhase {}

    /** Nothing was saved, for these reasons. */
    record Refused(List<Message> why) implements PastePhase {

        public Refused {
            why = List.copyOf(why);
        }
    }

    /** True if somebody can answer and save. */
    default boolean isOpen() {
        return this instanceof Showing || this instanceof Refused;
    }
}
