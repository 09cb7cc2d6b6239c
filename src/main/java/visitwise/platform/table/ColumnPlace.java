package visitwise.platform.table;

/**
 * A column in a saved view; the order of the list is the order of the columns, and a column not listed is hidden.
 *
 * @param width in em, so that it holds at every text size
 */
public record ColumnPlace(String key, double width) {}
