package visitwise.domain.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;

/** What a typed date means. A text with two meanings has none. */
public sealed interface TypedDate {

    /** A day of the calendar. */
    record Exact(LocalDate day) implements TypedDate {}

    /**
     * A date of which only the beginning is known, never filled up to a day (SDTM: 2026-11 or 2026).
     *
     * @param month 1 to 12; null if only the year is known
     */
    record Partial(int year, @Nullable Integer month) implements TypedDate {

        public Partial {
            if (month != null && (month < 1 || month > 12)) {
                throw new IllegalArgumentException("a month is 1 to 12, not " + month);
            }
        }

        /** Year and month, if the month is known. */
        public Optional<YearMonth> yearMonth() {
            return Optional.ofNullable(month).map(known -> YearMonth.of(year, known));
        }
    }

    /** Said to be unknown, which is not the same as left empty. */
    record Unknown() implements TypedDate {}

    /**
     * No date.
     *
     * @param message the typed text, what is wrong with it and what is allowed
     */
    record Wrong(Message message) implements TypedDate {}

    /** The day, if it is known. */
    default Optional<LocalDate> exactDay() {
        return this instanceof Exact(LocalDate day) ? Optional.of(day) : Optional.empty();
    }
}
