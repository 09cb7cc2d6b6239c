package visitwise.domain.study;

import java.util.UUID;

/** Names one version of a protocol as it was taken into use. */
public record ProtocolVersionId(UUID value) {}
