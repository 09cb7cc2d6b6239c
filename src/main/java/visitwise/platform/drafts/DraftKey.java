package visitwise.platform.drafts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Whose typing on which form it is.
 *
 * @param form the screen and the codes of what it is about; never a name of a participant
 * @param who the person at the computer
 */
public record DraftKey(String form, String who) {

    private static final int LETTERS = 32;
    private static final String BESIDE = "/beside";

    /** By which something else of the same form is kept while what is kept by this one is only offered. */
    DraftKey beside() {
        return new DraftKey(form + BESIDE, who);
    }

    /** True if it is another, or beside it. */
    boolean isOf(DraftKey other) {
        return equals(other) || (form.endsWith(BESIDE) && first().isOf(other));
    }

    private DraftKey first() {
        return new DraftKey(form.substring(0, form.length() - BESIDE.length()), who);
    }

    /** The same for the same key, with nothing of it to be read. */
    String fileName() {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest((form + "\n" + who).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, LETTERS) + ".draft";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
