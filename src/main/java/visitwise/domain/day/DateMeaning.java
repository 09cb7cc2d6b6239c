package visitwise.domain.day;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.day.TypedDate.Wrong;

/**
 * What the parts of one typed date mean.
 *
 * @param typed the text, for messages
 */
record DateMeaning(String typed, LocalDate today, @Nullable StudyDays studyDays) {

    /** Two digits are a year of this century only so near today that nobody can mean another one. */
    private static final int NEAR_YEARS = 20;

    /** More digits than any count of days, weeks, months or years needs. */
    private static final int LONGEST_COUNT = 7;

    TypedDate yearMonthDay(MatchResult parts) {
        return CalendarDay.of(typed, number(parts, 1), number(parts, 2), number(parts, 3));
    }

    TypedDate separated(MatchResult parts) {
        return CalendarDay.of(typed, number(parts, 1), number(parts, 3), number(parts, 4));
    }

    TypedDate monthDay(MatchResult parts) {
        return CalendarDay.of(typed, today.getYear(), number(parts, 1), number(parts, 2));
    }

    TypedDate dayNameYear(MatchResult parts) {
        int month = MonthNames.number(parts.group(2));
        if (month == 0) {
            return noSuchMonth(parts.group(2));
        }
        int year = number(parts, 3);
        if (parts.group(3).length() == 4) {
            return CalendarDay.of(typed, year, month, number(parts, 1));
        }
        var thisCentury = CalendarDay.of(typed, 2000 + year, month, number(parts, 1));
        if (Math.abs(2000 + year - today.getYear()) <= NEAR_YEARS) {
            return thisCentury;
        }
        var lastCentury = CalendarDay.of(typed, 1900 + year, month, number(parts, 1));
        return CalendarDay.ambiguous(typed, exact(lastCentury, thisCentury));
    }

    TypedDate nameDayYear(MatchResult parts) {
        int month = MonthNames.number(parts.group(1));
        return month == 0
                ? noSuchMonth(parts.group(1))
                : CalendarDay.of(typed, number(parts, 3), month, number(parts, 2));
    }

    TypedDate nameYear(MatchResult parts) {
        int month = MonthNames.number(parts.group(1));
        return month == 0 ? noSuchMonth(parts.group(1)) : CalendarDay.partial(typed, number(parts, 2), month);
    }

    TypedDate yearMonth(MatchResult parts) {
        return CalendarDay.partial(typed, number(parts, 1), number(parts, 2));
    }

    TypedDate year(MatchResult parts) {
        return CalendarDay.partial(typed, number(parts, 1));
    }

    TypedDate daysFromToday(int days) {
        return CalendarDay.counted(typed, today.plusDays(days));
    }

    /** Months and years are calendar months and years, as in a protocol: 31 January plus a month is the last of February. */
    TypedDate counted(MatchResult parts) {
        if (parts.group(2).length() > LONGEST_COUNT) {
            return CalendarDay.outOfRange(typed);
        }
        long count = (parts.group(1).equals("-") ? -1L : 1L) * number(parts, 2);
        return CalendarDay.counted(
                typed,
                switch (parts.group(3)) {
                    case "d", "天", "日" -> today.plusDays(count);
                    case "w", "周" -> today.plusWeeks(count);
                    case "m", "月", "个月" -> today.plusMonths(count);
                    default -> today.plusYears(count);
                });
    }

    TypedDate studyDay(MatchResult parts) {
        var number = parts.group(1) == null ? parts.group(2) : parts.group(1);
        if (studyDays == null) {
            return wrong("date.wrong.noFirstDose");
        }
        if (number.length() > LONGEST_COUNT) {
            return CalendarDay.outOfRange(typed);
        }
        return studyDays
                .day(Integer.parseInt(number))
                .map(day -> CalendarDay.counted(typed, day))
                .orElseGet(() -> new Wrong(Message.of("date.wrong.dayZero", typed, studyDays.origin())));
    }

    TypedDate unordered(MatchResult parts) {
        return CalendarDay.unordered(typed, parts.group(1), parts.group(2), parts.group(3));
    }

    TypedDate wrong(String key) {
        return new Wrong(Message.of(key, typed, today));
    }

    private TypedDate noSuchMonth(String name) {
        return new Wrong(Message.of("date.wrong.monthName", typed, name));
    }

    private static List<LocalDate> exact(TypedDate... dates) {
        return Stream.of(dates).flatMap(date -> date.exactDay().stream()).toList();
    }

    private static int number(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
