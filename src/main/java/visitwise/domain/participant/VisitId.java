package visitwise.domain.participant;

import java.util.UUID;

/** Names one visit of one participant. */
public record VisitId(UUID value) {}
