package visitwise.feature.results;

import java.time.Instant;
import visitwise.domain.Message;

/**
 * Something of a sheet that was corrected.
 *
 * @param what the analyte, or what is said of the specimen
 * @param before what it was
 * @param after what it became
 */
public record Correction(Message what, Message before, Message after, String who, Instant at, String why) {}
