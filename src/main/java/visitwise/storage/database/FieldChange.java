package visitwise.storage.database;

import org.jspecify.annotations.Nullable;

/**
 * One field that somebody changed, as text: days and times in ISO form, numbers with every digit.
 *
 * @param before null if it was empty
 * @param after null if it was emptied
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
