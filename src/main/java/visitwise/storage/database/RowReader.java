package visitwise.storage.database;

/** Makes a value from the fields of a row. */
@FunctionalInterface
public interface RowReader<T> {

    T read(Fields fields);
}
