package visitwise.feature.results;

import java.util.Objects;
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

    /** A value that is the one of the table again mends nothing. Why one value is kept says nothing of another. */
    public PasteAnswer mending(String value, String ofTable) {
        var now = value.equals(ofTable) ? null : value;
        return new PasteAnswer(leftOut, Objects.equals(now, mended) ? reason : null, now);
    }

    /**
     * Both as they are typed. A reason that was there before goes with the value that it was given for.
     *
     * @param ofTable the value that stands in the table
     */
    public PasteAnswer typed(String value, String ofTable, String why) {
        var changed = mending(value, ofTable);
        var isSaidAnew = !why.strip().equals(Objects.requireNonNullElse(reason, ""));
        return isSaidAnew ? changed.because(why) : changed;
    }

    /** The same of a row that may belong to somebody else now: why its value is kept is asked anew. */
    public PasteAnswer withoutReason() {
        return new PasteAnswer(leftOut, null, mended);
    }
}
