package visitwise.feature.printing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import visitwise.domain.Message;
import visitwise.domain.Text;
import visitwise.domain.participant.DayAndTime;
import visitwise.domain.schedule.AllowedDays;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** The paper's words in one language. */
final class Voice {

    /** Ends of a window further than this from its target are written with their year. */
    private static final long SAME_YEAR_IS_CLEAR_DAYS = 150;

    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages messages;

    Voice(Language language) {
        this.messages = new Messages(language);
    }

    String say(String key, Object... args) {
        return messages.text(key, args);
    }

    String say(Message message) {
        return messages.text(message);
    }

    String of(Text text) {
        return messages.of(text);
    }

    String joined(List<String> words) {
        return words.stream()
                .reduce((earlier, later) -> say("print.join.words", earlier, later))
                .orElse("");
    }

    /** For example "2 Nov 2026". */
    String day(LocalDate day) {
        return formatted("print.pattern.day", day);
    }

    /** For example "2 Nov 2026 Mon". */
    String dayAndWeekday(LocalDate day) {
        return formatted("print.pattern.dayAndWeekday", day);
    }

    /** For example "2 Nov 2026 Mon 08:30"; without the time where only the day is agreed. */
    String appointment(DayAndTime agreed) {
        var day = dayAndWeekday(agreed.day());
        return agreed.timeOfDay()
                .map(time -> say("print.date.atTime", day, TIME_OF_DAY.format(time)))
                .orElse(day);
    }

    String time(LocalDateTime time) {
        return formatted("print.pattern.time", time);
    }

    /** The days on which the visit may take place, as short as they are clear beside the target. */
    String window(AllowedDays allowed, LocalDate target) {
        var earliest = allowed.earliest();
        var latest = allowed.latest();
        if (earliest == null) {
            if (latest == null) {
                throw new IllegalArgumentException("no window is stated");
            }
            return say("print.window.until", brief(latest, target));
        }
        if (latest == null) {
            return say("print.window.from", brief(earliest, target));
        }
        if (earliest.equals(latest)) {
            return brief(latest, target);
        }
        if (isNear(earliest, target)
                && isNear(latest, target)
                && earliest.withDayOfMonth(1).equals(latest.withDayOfMonth(1))) {
            return say(
                    "print.window.between",
                    formatted("print.pattern.sameMonth.first", earliest),
                    formatted("print.pattern.sameMonth.last", latest));
        }
        return say("print.window.between", brief(earliest, target), brief(latest, target));
    }

    private String brief(LocalDate day, LocalDate target) {
        return isNear(day, target) ? formatted("print.pattern.dayOfYear", day) : day(day);
    }

    private static boolean isNear(LocalDate day, LocalDate target) {
        return Math.abs(ChronoUnit.DAYS.between(target, day)) <= SAME_YEAR_IS_CLEAR_DAYS;
    }

    private String formatted(String patternKey, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(say(patternKey), messages.language().locale())
                .format(value);
    }
}
