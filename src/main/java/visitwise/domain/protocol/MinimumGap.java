package visitwise.domain.protocol;

/**
 * At least this many days after what came before.
 *
 * @param days 1 or more
 */
public record MinimumGap(int days, Since since) {

    /** What the days are counted from. */
    public enum Since {
        PREVIOUS_DOSE,
        PREVIOUS_VISIT
    }

    public MinimumGap {
        if (days < 1) {
            throw new IllegalArgumentException("a minimum gap is 1 day or more, not " + days);
        }
    }
}
