package visitwise.domain.lab;

import java.util.UUID;

/** Names one laboratory of a site. */
public record LaboratoryId(UUID value) {}
