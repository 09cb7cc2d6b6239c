package visitwise.domain.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import visitwise.domain.Message;
import visitwise.domain.day.TypedDate.Exact;
import visitwise.domain.day.TypedDate.Partial;
import visitwise.domain.day.TypedDate.Wrong;

/** Puts year, month and day together, or says why they are no date. */
final class CalendarDay {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private CalendarDay() {}

    static TypedDate of(String typed, int year, int month, int day) {
        var wrong = problem(typed, year, month);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        int length = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > length) {
            return new Wrong(Message.of("date.wrong.day", typed, name(year, month), length));
        }
        return new Exact(LocalDate.of(year, month, day));
    }

    static TypedDate partial(String typed, int year, int month) {
        return problem(typed, year, month).<TypedDate>map(wrong -> wrong).orElseGet(() -> new Partial(year, month));
    }

    static TypedDate partial(String typed, int year) {
        return problem(typed, year, 1).<TypedDate>map(wrong -> wrong).orElseGet(() -> new Partial(year, null));
    }

    /** A day reached by counting. */
    static TypedDate counted(String typed, LocalDate day) {
        return problem(typed, day.getYear(), 1).<TypedDate>map(wrong -> wrong).orElseGet(() -> new Exact(day));
    }

    static Wrong outOfRange(String typed) {
        return new Wrong(
                Message.of("date.wrong.range", typed, String.valueOf(EARLIEST_YEAR), String.valueOf(LATEST_YEAR)));
    }

    /** Three numbers of which none is plainly the year: names each date they could be. */
    static Wrong unordered(String typed, String first, String second, String third) {
        var readings = new ArrayList<LocalDate>();
        add(readings, first, second, third);
        add(readings, third, second, first);
        add(readings, third, first, second);
        return ambiguous(typed, readings.stream().distinct().toList());
    }

    static Wrong ambiguous(String typed, List<LocalDate> readings) {
        if (readings.isEmpty()) {
            return new Wrong(Message.of("date.wrong.noReading", typed));
        }
        if (readings.size() == 1) {
            return new Wrong(Message.of("date.wrong.yearFirst", typed, readings.getFirst()));
        }
        var all = readings.stream()
                .<Object>map(reading -> reading)
                .reduce((left, right) -> Message.of("date.or", left, right))
                .orElseThrow();
        return new Wrong(Message.of("date.wrong.ambiguous", typed, all));
    }

    private static void add(List<LocalDate> readings, String year, String month, String day) {
        if (month.length() > 2 || day.length() > 2 || year.length() == 3) {
            return;
        }
        try {
            int written = Integer.parseInt(year);
            readings.add(LocalDate.of(
                    year.length() <= 2 ? 2000 + written : written, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // Not a date in this order: one reading less.
        }
    }

    private static Optional<Wrong> problem(String typed, int year, int month) {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            return Optional.of(outOfRange(typed));
        }
        if (month < 1 || month > 12) {
            return Optional.of(new Wrong(Message.of("date.wrong.month", typed, month)));
        }
        return Optional.empty();
    }

    /** Years are handed on as words: a number would be grouped, 2,026. */
    private static Message name(int year, int month) {
        return Message.of("date.month." + month, String.valueOf(year));
    }
}
