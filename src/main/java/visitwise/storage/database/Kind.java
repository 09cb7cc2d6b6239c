package visitwise.storage.database;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/** How a field lies in the database. */
enum Kind {
    TEXT(Types.VARCHAR),
    UUID(Types.OTHER),
    WHOLE(Types.INTEGER),
    /** Two columns: the number, and how many decimals it was written with, since engines drop trailing zeros. */
    DECIMAL(Types.NUMERIC),
    DAY(Types.DATE),
    TIME(Types.TIME),
    DAY_AND_TIME(Types.TIMESTAMP),
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE),
    YES_NO(Types.BOOLEAN);

    /** What numeric(38,15) holds without rounding. */
    private static final int DECIMALS = 15;

    private static final int DIGITS_BEFORE_POINT = 23;

    private final int sqlType;

    Kind(int sqlType) {
        this.sqlType = sqlType;
    }

    List<String> columns(String name) {
        return this == DECIMAL ? List.of(name, name + "_scale") : List.of(name);
    }

    List<Argument> arguments(@Nullable Object value) {
        return switch (value) {
            case null -> this == DECIMAL ? List.of(empty(sqlType), empty(Types.INTEGER)) : List.of(empty(sqlType));
            case BigDecimal number -> List.of(object(exact(number)), object(number.scale()));
            case Instant instant ->
                List.of(object(instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC)));
            case LocalTime time -> List.of(object(time.truncatedTo(ChronoUnit.MICROS)));
            case LocalDateTime moment -> List.of(object(moment.truncatedTo(ChronoUnit.MICROS)));
            default -> List.of(object(value));
        };
    }

    /** The value as the audit trail writes it: equal texts are equal values. */
    static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            case Instant instant -> instant.truncatedTo(ChronoUnit.MICROS).toString();
            case LocalTime time -> time.truncatedTo(ChronoUnit.MICROS).toString();
            case LocalDateTime moment -> moment.truncatedTo(ChronoUnit.MICROS).toString();
            default -> value.toString();
        };
    }

    /**
     * A value that both engines hold as it is: PostgreSQL knows no NUL, and neither knows half a character.
     *
     * @throws IllegalArgumentException naming the field, if it is a text that they do not hold
     */
    static <V extends @Nullable Object> V checked(String field, V value) {
        if (value instanceof String text && (text.indexOf('\0') >= 0 || hasHalfACharacter(text))) {
            throw new IllegalArgumentException(field + " has a character in it that cannot be stored");
        }
        return value;
    }

    private static boolean hasHalfACharacter(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static BigDecimal exact(BigDecimal number) {
        if (number.scale() > DECIMALS || number.precision() - number.scale() > DIGITS_BEFORE_POINT) {
            throw new IllegalArgumentException("the database cannot hold every digit of " + number);
        }
        return number;
    }

    private static Argument object(Object value) {
        return (position, statement, _) -> statement.setObject(position, value);
    }

    private static Argument empty(int sqlType) {
        return (position, statement, _) -> statement.setNull(position, sqlType);
    }
}
