package visitwise.domain.participant;

import java.time.LocalDate;

/**
 * That somebody agreed to take part, on a form of this version.
 *
 * @param takenBy who explained it and was there
 */
public record Consent(
        ParticipantId participant, String formVersion, LocalDate signedOn, Signer signedBy, String takenBy) {

    /** Whose signature it is. */
    public enum Signer {
        PARTICIPANT,
        LEGAL_REPRESENTATIVE,
        BOTH
    }

    public Consent {
        if (formVersion.isBlank() || takenBy.isBlank()) {
            throw new IllegalArgumentException(
                    "a consent needs form version and who took it: '" + formVersion + "', '" + takenBy + "'");
        }
    }
}
