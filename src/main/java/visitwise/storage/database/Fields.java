package visitwise.storage.database;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of one row that was read, by their column names. */
public final class Fields {

    private final ResultSet row;

    Fields(ResultSet row) {
        this.row = row;
    }

    public String text(String column) {
        return present(column, String.class);
    }

    public @Nullable String textOrNull(String column) {
        return value(column, String.class);
    }

    public UUID uuid(String column) {
        return present(column, UUID.class);
    }

    public @Nullable UUID uuidOrNull(String column) {
        return value(column, UUID.class);
    }

    public int whole(String column) {
        return present(column, Integer.class);
    }

    public @Nullable Integer wholeOrNull(String column) {
        return value(column, Integer.class);
    }

    /** A count, which engines give as a long. */
    public long count(String column) {
        return present(column, Long.class);
    }

    public BigDecimal decimal(String column) {
        return Objects.requireNonNull(decimalOrNull(column), column);
    }

    /** A number as it was written, trailing zeros included. */
    public @Nullable BigDecimal decimalOrNull(String column) {
        var number = value(column, BigDecimal.class);
        return number == null ? null : number.setScale(whole(column + "_scale"));
    }

    public LocalDate day(String column) {
        return present(column, LocalDate.class);
    }

    public @Nullable LocalDate dayOrNull(String column) {
        return value(column, LocalDate.class);
    }

    public @Nullable LocalTime timeOrNull(String column) {
        return value(column, LocalTime.class);
    }

    public @Nullable LocalDateTime dayAndTimeOrNull(String column) {
        return value(column, LocalDateTime.class);
    }

    public Instant instant(String column) {
        return present(column, OffsetDateTime.class).toInstant();
    }

    public boolean yesNo(String column) {
        return present(column, Boolean.class);
    }

    public <E extends Enum<E>> E choice(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E choiceOrNull(String column, Class<E> type) {
        var name = textOrNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private <V> V present(String column, Class<V> type) {
        var value = value(column, type);
        if (value == null) {
            throw new IllegalStateException("column " + column + " is empty");
        }
        return value;
    }

    private <V> @Nullable V value(String column, Class<V> type) {
        try {
            return row.getObject(column, type);
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }
}
