package visitwise.storage.database;

import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Fills the places of a statement from left to right. */
final class Binding {

    private final SqlStatement<?> statement;
    private int position;

    Binding(SqlStatement<?> statement) {
        this.statement = statement;
    }

    Binding next(Kind kind, @Nullable Object value) {
        for (var argument : kind.arguments(value)) {
            statement.bind(position++, argument);
        }
        return this;
    }

    <T> Binding row(Table<T> table, Stored<T> row) {
        next(Kind.UUID, row.id())
                .next(Kind.WHOLE, row.version())
                .next(Kind.UUID, row.site().value());
        return fields(table.columns(), row.value());
    }

    <T> Binding fields(Iterable<Column<T>> columns, T value) {
        for (var column : columns) {
            next(column.kind(), Kind.checked(column.name(), column.of(value)));
        }
        return this;
    }
}
