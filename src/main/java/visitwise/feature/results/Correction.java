package visitwise.feature.results;

import java.time.Instant;
import java.util.UUID;
import visitwise.domain.Message;

/**
 * Something of a sheet that was corrected.
 *
 * @param what the analyte, or what is said of the specimen
 * @param before what it was
 * @param after what it became
 * @param row of the result or the specimen
 * @param version of the row that this made
 */
public record Correction(
        Message what, Message before, Message after, String who, Instant at, String why, UUID row, int version) {}
