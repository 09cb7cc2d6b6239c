package visitwise.domain.protocol;

/** A value of the protocol together with where it comes from. */
public record Sourced<T>(T value, Provenance source) {}
