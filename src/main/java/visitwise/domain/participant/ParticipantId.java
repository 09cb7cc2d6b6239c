package visitwise.domain.participant;

import java.util.UUID;

/** Names one participant inside the program; people use the participant's number. */
public record ParticipantId(UUID value) {}
