package visitwise.domain.study;

import java.util.UUID;

/** Names one hospital that takes part. */
public record SiteId(UUID value) {}
