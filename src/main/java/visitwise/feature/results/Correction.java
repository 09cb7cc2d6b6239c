package visitwise.feature.results;

import java.time.Instant;

/** A result that was corrected: what it was and became, who changed it, when and why. */
public record Correction(String analyte, String before, String after, String who, Instant at, String why) {}
