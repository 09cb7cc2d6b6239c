package visitwise.domain.lab;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A reference range of the catalogue, for want of the laboratory's own: shown as such, and confirmed with the site before
 * anything is judged by it.
 *
 * @param fromAge in completed years
 * @param toAge in completed years, no longer belonging to it; null if there is no end
 * @param low in the standard unit; null if there is no lower limit
 * @param high in the standard unit; null if there is no upper limit
 */
public record FallbackRange(
        Group group,
        int fromAge,
        @Nullable Integer toAge,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Check check) {

    /** Whom a range is for. */
    public enum Group {
        ADULT,
        ADULT_FEMALE,
        ADULT_MALE,
        PAEDIATRIC
    }

    /** How far a range was checked against its source. */
    public enum Check {
        /** The source was read. */
        READ,
        /** A summary of the source was read. */
        SECONDARY,
        /** Known without reading; never for grading. */
        UNVERIFIED
    }

    public FallbackRange {
        if (low == null && high == null) {
            throw new IllegalArgumentException("a range has a limit");
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range runs from low to high: " + low + " " + high);
        }
        if (fromAge < 0 || (toAge != null && toAge <= fromAge)) {
            throw new IllegalArgumentException("ages run upwards: " + fromAge + " " + toAge);
        }
    }
}
