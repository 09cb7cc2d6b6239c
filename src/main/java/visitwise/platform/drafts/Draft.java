package visitwise.platform.drafts;

import java.time.Instant;
import java.util.Map;

/**
 * What stood in a form that was not saved.
 *
 * @param base what it was typed against, such as the versions of the rows that the form showed
 * @param at when it was typed
 * @param texts to the letter, by the names of the fields
 */
public record Draft(DraftKey key, String base, Instant at, Map<String, String> texts) {

    public Draft {
        texts = Map.copyOf(texts);
    }
}
