package visitwise.storage.database;

import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** One consistent look at the database, which refuses every statement that is not one select. */
public final class Reading {

    private final Handle handle;
    private final Consumer<RuntimeException> whenRefused;

    Reading(Handle handle) {
        this(handle, _ -> {});
    }

    /** A look from inside a transaction that wants to know when a select fails. */
    Reading(Handle handle, Consumer<RuntimeException> whenRefused) {
        this.handle = handle;
        this.whenRefused = whenRefused;
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
        return new Select<>(handle, sql, reader, whenRefused);
    }
}
