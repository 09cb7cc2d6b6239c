package visitwise.storage.database;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;

/** A select whose places are being filled. */
public final class Select<T> {

    private final Handle handle;
    private final String sql;
    private final RowReader<T> reader;
    private final Map<String, Argument> values = new HashMap<>();

    Select(Handle handle, String sql, RowReader<T> reader) {
        this.handle = handle;
        this.sql = sql;
        this.reader = reader;
    }

    public Select<T> with(String place, UUID value) {
        return fill(place, Kind.UUID, value);
    }

    public Select<T> with(String place, String value) {
        return fill(place, Kind.TEXT, value);
    }

    public Select<T> with(String place, Enum<?> value) {
        return fill(place, Kind.TEXT, value.name());
    }

    public Select<T> with(String place, int value) {
        return fill(place, Kind.WHOLE, value);
    }

    public Select<T> with(String place, LocalDate value) {
        return fill(place, Kind.DAY, value);
    }

    public Select<T> with(String place, LocalTime value) {
        return fill(place, Kind.TIME, value);
    }

    public Select<T> with(String place, Instant value) {
        return fill(place, Kind.INSTANT, value);
    }

    public List<T> list() {
        try (var query = handle.createQuery(sql)) {
            values.forEach(query::bind);
            return query.map((row, _) -> reader.read(new Fields(row))).list();
        }
    }

    /** The only row, if there is one. */
    public Optional<T> one() {
        try (var query = handle.createQuery(sql)) {
            values.forEach(query::bind);
            return query.map((row, _) -> reader.read(new Fields(row))).findOne();
        }
    }

    private Select<T> fill(String place, Kind kind, Object value) {
        values.put(place, kind.arguments(value).getFirst());
        return this;
    }
}
