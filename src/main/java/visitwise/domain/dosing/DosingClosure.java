package visitwise.domain.dosing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.ParticipantId;

/**
 * That somebody decided whether a participant gets further doses.
 *
 * @param on the day of the last dose if complete, otherwise the day of the decision
 * @param reason null only if there is nothing to explain
 */
public record DosingClosure(
        ParticipantId participant,
        State state,
        LocalDate on,
        @Nullable String reason) {

    /** Whether doses may still come. */
    public enum State {
        COMPLETE,
        EARLY,
        /** Closed by mistake: doses may come again. */
        REOPENED
    }

    public DosingClosure {
        if (state != State.COMPLETE && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("stopping early and reopening need a reason");
        }
    }

    public Optional<String> explanation() {
        return Optional.ofNullable(reason);
    }
}
