package visitwise.domain.lab.panel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Interpreted;
import visitwise.domain.lab.LabUnit;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.Reported;

/**
 * What one line of a sheet means as it is typed.
 *
 * @param state what becomes of it
 * @param said about it; null if there is nothing to say
 * @param proposal the unit that may have been meant; null if none
 */
public record Line(
        State state,
        @Nullable Content content,
        @Nullable Message said,
        @Nullable LabUnit proposal) {

    /** Blank, saved as it is, saved with a flag, asked about, or refused. */
    public enum State {
        BLANK,
        FINE,
        FLAGGED,
        /** Not plausible: kept with a reason, or corrected. */
        ASKS,
        /** Not plausible, and somebody said why it is kept. */
        KEPT,
        /** Cannot be. */
        IMPOSSIBLE;

        /** True if nothing can be saved as long as a line is so. */
        public boolean stops() {
            return this == ASKS || this == IMPOSSIBLE;
        }
    }

    /**
     * What is saved of it.
     *
     * @param quantity null for grades and answers
     */
    public record Content(Reported reported, @Nullable Quantity quantity, Interpreted meaning) {}

    static final Line BLANK = new Line(State.BLANK, null, null, null);

    static Line impossible(Message why, @Nullable LabUnit proposal) {
        return new Line(State.IMPOSSIBLE, null, why, proposal);
    }

    public Optional<Content> contents() {
        return Optional.ofNullable(content);
    }

    public Optional<Message> message() {
        return Optional.ofNullable(said);
    }

    public Optional<LabUnit> otherUnit() {
        return Optional.ofNullable(proposal);
    }
}
