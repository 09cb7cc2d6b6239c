package visitwise.feature.participantfile.ui;

import java.util.List;
import visitwise.domain.Message;

/** What a form of the file is doing. */
public sealed interface Filling {

    /** The file is being read. */
    record Reading() implements Filling {}

    /** Waits for what somebody types. */
    record Editing() implements Filling {}

    record Saving() implements Filling {}

    /**
     * Nothing was saved; the fields say why.
     *
     * @param others reasons that belong to no field
     */
    record Refused(List<Message> others) implements Filling {

        public Refused {
            others = List.copyOf(others);
        }
    }

    /** Nothing was saved: somebody else changed it meanwhile. */
    record Conflict(Message what) implements Filling {}

    /** True if somebody can type and save. */
    default boolean isOpen() {
        return !(this instanceof Reading || this instanceof Saving);
    }
}
