package visitwise.feature.results;

import org.jspecify.annotations.Nullable;

/**
 * What somebody decided of one result of a pasted table.
 *
 * @param leftOut true if it is not to be saved
 * @param reason why it is kept although it is not plausible; null if nobody said
 * @param mended the value in the place of the one in the table; null if that holds
 */
public record PasteAnswer(
        boolean leftOut, @Nullable String reason, @Nullable String mended) {

    public static final PasteAnswer NONE = new PasteAnswer(false, null, null);

    public PasteAnswer leavingOut(boolean left) {
        return new PasteAnswer(left, reason, mended);
    }

    public PasteAnswer because(String why) {
        return new PasteAnswer(leftOut, why.isBlank() ? null : why.strip(), mended);
    }

    /** A value that is the one of the table again mends nothing. */
    public PasteAnswer mending(String value, String ofTable) {
        return new PasteAnswer(leftOut, reason, value.equals(ofTable) ? null : value);
    }
}
