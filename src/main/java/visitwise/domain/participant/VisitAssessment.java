package visitwise.domain.participant;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an assessment was done at a visit.
 *
 * @param code of the assessment in the protocol
 * @param reason why it was not done; null if it was
 */
public record VisitAssessment(
        ParticipantId participant,
        VisitId visit,
        String code,
        boolean done,
        @Nullable String reason) {

    public VisitAssessment {
        if (code.isBlank()) {
            throw new IllegalArgumentException("an assessment has a code");
        }
        if (!done && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("an assessment that was not done needs a reason: " + code);
        }
    }

    public Optional<String> explanation() {
        return Optional.ofNullable(reason);
    }
}
