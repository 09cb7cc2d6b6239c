package visitwise.feature.results.ui;

import java.util.List;
import visitwise.domain.Message;

/** What the sheet is doing. */
public sealed interface SheetPhase {

    /** The sheet is being read. */
    record Reading() implements SheetPhase {}

    /** It could not be read. */
    record Failed() implements SheetPhase {}

    /** Waits for what somebody types. */
    record Editing() implements SheetPhase {}

    record Saving() implements SheetPhase {}

    /**
     * Nothing was saved; the fields and lines say why.
     *
     * @param others reasons that belong to none of them
     */
    record Refused(List<Message> others) implements SheetPhase {

        public Refused {
            others = List.copyOf(others);
        }
    }

    /** Nothing was saved: somebody else changed the sheet meanwhile. What was typed is still there. */
    record Conflict(List<Message> what) implements SheetPhase {

        public Conflict {
            what = List.copyOf(what);
        }
    }

    /** True if somebody can type and save. */
    default boolean isOpen() {
        return !(this instanceof Reading || this instanceof Failed || this instanceof Saving);
    }
}
