package visitwise.feature.results;

import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.storage.database.Outcome;

/** What came of saving a pasted table: all of it, or nothing. */
public sealed interface PasteOutcome {

    /**
     * On the disk.
     *
     * @param results how many
     * @param participants of how many people
     */
    record Saved(int results, int participants) implements PasteOutcome {}

    /**
     * Nothing was saved.
     *
     * @param sheets why a sheet takes none of it although each row is right
     */
    record Refused(PastePreview preview, List<Message> sheets) implements PasteOutcome {

        public Refused {
            sheets = List.copyOf(sheets);
        }
    }

    /** Nothing was saved: it reads differently by now, as somebody else recorded something meanwhile. */
    record Changed(PastePreview now) implements PasteOutcome {}

    /** Nothing was saved: somebody else was faster. */
    record Conflict(Outcome.@Nullable Conflict<?> change) implements PasteOutcome {}

    /** Nothing was saved: somebody stopped it. */
    record Cancelled() implements PasteOutcome {}
}
