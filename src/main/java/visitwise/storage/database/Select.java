package visitwise.storage.database;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.result.ResultIterable;

/** A select whose places are being filled. */
public final class Select<T> {

    /** A reader that could say anything would end its read-only transaction, and begin one that writes. */
    private static final Pattern ONLY_SELECT =
            Pattern.compile("\\s*select\\s[^;]*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Handle handle;
    private final String sql;
    private final RowReader<T> reader;
    private final Consumer<RuntimeException> whenRefused;
    private final Map<String, Argument> values = new HashMap<>();

    Select(Handle handle, String sql, RowReader<T> reader, Consumer<RuntimeException> whenRefused) {
        if (!ONLY_SELECT.matcher(sql).matches()) {
            throw new IllegalArgumentException("not one select: " + sql);
        }
        this.handle = handle;
        this.sql = sql;
        this.reader = reader;
        this.whenRefused = whenRefused;
    }

    public Select<T> with(String place, UUID value) {
        return fill(place, Kind.UUID, value);
    }

    public Select<T> with(String place, String value) {
        return fill(place, Kind.TEXT, Kind.checked(place, value));
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
        return found(ResultIterable::list);
    }

    /** The only row, if there is one. */
    public Optional<T> one() {
        return found(ResultIterable::findOne);
    }

    private <R> R found(Function<ResultIterable<T>, R> taking) {
        try (var query = handle.createQuery(sql)) {
            values.forEach(query::bind);
            return taking.apply(query.map((row, _) -> reader.read(new Fields(row))));
        } catch (RuntimeException e) {
            whenRefused.accept(e);
            throw e;
        }
    }

    private Select<T> fill(String place, Kind kind, Object value) {
        values.put(place, kind.arguments(value).getFirst());
        return this;
    }
}
