package visitwise.domain.lab;

import java.time.LocalDate;
import visitwise.domain.participant.ParticipantId;

/**
 * The one equation by which something of a participant is told through the whole study.
 *
 * @param endpoint what it tells, for example KIDNEY_FUNCTION
 * @param equation its identifier
 * @param on when it was fixed
 */
public record EquationFixed(ParticipantId participant, Endpoint endpoint, String equation, LocalDate on) {

    /** What one equation is fixed for. */
    public enum Endpoint {
        KIDNEY_FUNCTION,
        BODY_SURFACE
    }
}
