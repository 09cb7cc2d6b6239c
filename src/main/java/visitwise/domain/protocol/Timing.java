package visitwise.domain.protocol;

/** When a visit is planned: an offset from an anchor, each with its own source. */
public record Timing(Sourced<Anchor> anchor, Sourced<Offset> offset) {}
