package visitwise.storage.database;

/**
 * Who changes something, and why, as the audit trail records it.
 *
 * @param who the person, not blank
 * @param why the reason, not blank
 */
public record ChangeContext(String who, String why) {

    /** Why something is there that was not there before: nothing more needs to be said. */
    public static final String FIRST_ENTRY = "first entry";

    public ChangeContext {
        if (who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a change needs who and why: who '" + who + "', why '" + why + "'");
        }
        Kind.checked("who", who);
        Kind.checked("why", why);
    }

    /** Of something recorded for the first time. */
    public static ChangeContext firstEntry(String who) {
        return new ChangeContext(who, FIRST_ENTRY);
    }

    /** True if somebody said why, as a correction needs it. */
    public boolean givesReason() {
        return !why.equals(FIRST_ENTRY);
    }
}
