package visitwise.domain.lab;

import java.util.UUID;

/** Names one collection of blood and urine. */
public record SpecimenId(UUID value) {}
