package planted.platform;

import planted.storage.ParticipantStore;

public record KnowsTheStore(ParticipantStore store) {}
