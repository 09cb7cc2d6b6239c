package visitwise.storage.database;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One field of a table: its name, and how to get it from the value that is written. */
public final class Column<T> {

    private final String name;
    private final Kind kind;
    private final Getter<T, ?> getter;
    private final boolean inRowOnly;

    private Column(String name, Kind kind, Getter<T, ?> getter, boolean inRowOnly) {
        this.name = SqlName.checked(name);
        this.kind = kind;
        this.getter = getter;
        this.inRowOnly = inRowOnly;
    }

    public static <T> Column<T> text(String name, Getter<T, String> getter) {
        return new Column<>(name, Kind.TEXT, getter, false);
    }

    /** Text that stays in its row and is never changed there: the audit trail says which row holds it, not the text. */
    public static <T> Column<T> textInRowOnly(String name, Getter<T, String> getter) {
        return new Column<>(name, Kind.TEXT, getter, true);
    }

    /** One of several constants, by its name. */
    public static <T> Column<T> choice(String name, Getter<T, ? extends Enum<?>> getter) {
        return new Column<>(
                name,
                Kind.TEXT,
                value -> {
                    var constant = getter.of(value);
                    return constant == null ? null : constant.name();
                },
                false);
    }

    public static <T> Column<T> uuid(String name, Getter<T, UUID> getter) {
        return new Column<>(name, Kind.UUID, getter, false);
    }

    public static <T> Column<T> whole(String name, Getter<T, Integer> getter) {
        return new Column<>(name, Kind.WHOLE, getter, false);
    }

    /** A number to the last digit; its table has a second column whose name ends in _scale. */
    public static <T> Column<T> decimal(String name, Getter<T, BigDecimal> getter) {
        return new Column<>(name, Kind.DECIMAL, getter, false);
    }

    public static <T> Column<T> day(String name, Getter<T, LocalDate> getter) {
        return new Column<>(name, Kind.DAY, getter, false);
    }

    /** A time of day by the clock on the wall. */
    public static <T> Column<T> time(String name, Getter<T, LocalTime> getter) {
        return new Column<>(name, Kind.TIME, getter, false);
    }

    /** A day and time by the clock on the wall. */
    public static <T> Column<T> dayAndTime(String name, Getter<T, LocalDateTime> getter) {
        return new Column<>(name, Kind.DAY_AND_TIME, getter, false);
    }

    /** A point in time, to the microsecond. */
    public static <T> Column<T> instant(String name, Getter<T, Instant> getter) {
        return new Column<>(name, Kind.INSTANT, getter, false);
    }

    public static <T> Column<T> yesNo(String name, Getter<T, Boolean> getter) {
        return new Column<>(name, Kind.YES_NO, getter, false);
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    boolean inRowOnly() {
        return inRowOnly;
    }

    @Nullable
    Object of(T value) {
        return getter.of(value);
    }

    /** Takes a field from a value. */
    @FunctionalInterface
    public interface Getter<T, V> {

        @Nullable
        V of(T value);
    }
}
