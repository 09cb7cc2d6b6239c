package visitwise.feature.results.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.TypedDate;
import visitwise.domain.lab.UrineCollection;
import visitwise.platform.form.DateEntry;
import visitwise.platform.form.Field;
import visitwise.platform.form.TimeText;

/** When a timed urine collection began and ended, as it is typed. */
final class TimedUrine {

    private final DateEntry fromDay;
    private final Field<LocalTime> fromTime = new Field<>(new TimeText());
    private final DateEntry toDay;
    private final Field<LocalTime> toTime = new Field<>(new TimeText());

    TimedUrine(Supplier<LocalDate> now) {
        this.fromDay = new DateEntry(now);
        this.toDay = new DateEntry(now);
    }

    DateEntry fromDay() {
        return fromDay;
    }

    Field<LocalTime> fromTime() {
        return fromTime;
    }

    DateEntry toDay() {
        return toDay;
    }

    Field<LocalTime> toTime() {
        return toTime;
    }

    /** Puts in what is stored; null if nothing is. */
    void offer(@Nullable UrineCollection stored) {
        fromDay.field().offer(stored == null ? "" : stored.from().toLocalDate().toString());
        fromTime.offer(stored == null ? "" : stored.from().toLocalTime().toString());
        toDay.field().offer(stored == null ? "" : stored.to().toLocalDate().toString());
        toTime.offer(stored == null ? "" : stored.to().toLocalTime().toString());
    }

    /** Empty as long as it is not told whole. */
    Optional<UrineCollection> collection() {
        var from = at(fromDay, fromTime);
        var to = at(toDay, toTime);
        return from.flatMap(start -> to.filter(start::isBefore).map(end -> new UrineCollection(start, end)));
    }

    private static Optional<LocalDateTime> at(DateEntry day, Field<LocalTime> time) {
        return day.field()
                .value()
                .flatMap(TypedDate::exactDay)
                .flatMap(on -> time.value().map(on::atTime));
    }

    /** Half a collection is none: says which half is missing, and whether it ends before it begins. */
    boolean check() {
        boolean isBlank = fromDay.field().typed().isBlank()
                && fromTime.typed().isBlank()
                && toDay.field().typed().isBlank()
                && toTime.typed().isBlank();
        if (isBlank) {
            return true;
        }
        var missing = Stream.of(fromDay.field(), fromTime, toDay.field(), toTime)
                .filter(field -> !isThere(field))
                .toList();
        boolean right = missing.isEmpty();
        if (right && collection().isEmpty()) {
            toTime.refuse(Message.of("results.problem.urineOrder"));
            return false;
        }
        return right;
    }

    private static boolean isThere(Field<?> field) {
        if (field.typed().isBlank()) {
            field.refuse(Message.of("results.problem.urineHalf"));
        }
        return field.value().isPresent();
    }
}
