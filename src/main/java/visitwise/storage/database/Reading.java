package visitwise.storage.database;

import org.jdbi.v3.core.Handle;

/** One consistent look at the database, which refuses every statement that is not a select. */
public final class Reading {

    private final Handle handle;

    Reading(Handle handle) {
        this.handle = handle;
    }

    /**
     * Rows of one table.
     *
     * @param rest what follows "select … from table", with places like :participant and no literals
     */
    public <T> Select<Stored<T>> rows(Table<T> table, String rest) {
        return select(table.select() + " " + rest, table::stored);
    }

    /** Rows of any select, with places like :participant and no literals. */
    public <T> Select<T> select(String sql, RowReader<T> reader) {
        return new Select<>(handle, sql, reader);
    }
}
