package visitwise.storage.database;

/**
 * Who changes something, and why, as the audit trail records it.
 *
 * @param who the person, not blank
 * @param why the reason, not blank
 */
public record ChangeContext(String who, String why) {

    public ChangeContext {
        if (who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("a change needs who and why: who '" + who + "', why '" + why + "'");
        }
        Kind.checked("who", who);
        Kind.checked("why", why);
    }
}
