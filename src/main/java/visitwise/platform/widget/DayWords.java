package visitwise.platform.widget;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import visitwise.domain.schedule.AllowedDays;
import visitwise.platform.i18n.Messages;

/** Days in the language of the screen. */
public final class DayWords {

    private final Messages messages;

    public DayWords(Messages messages) {
        this.messages = messages;
    }

    /** Wed 25 Nov 2026. */
    public String full(LocalDate day) {
        return in("date.pattern.full", day);
    }

    /** 25 Nov 2026. */
    public String day(LocalDate day) {
        return in("date.pattern.day", day);
    }

    /** 25 Nov. */
    public String brief(LocalDate day) {
        return in("date.pattern.brief", day);
    }

    /** Nov 2026. */
    public String month(YearMonth month) {
        return in("date.pattern.month", month);
    }

    /** 15–17 Nov, 31 Oct–14 Nov, from 15 Nov, until 17 Nov, or that no window is stated. */
    public String range(AllowedDays days) {
        var earliest = days.earliest();
        var latest = days.latest();
        if (earliest != null && latest != null) {
            return between(earliest, latest);
        }
        if (earliest != null) {
            return messages.text("date.from", brief(earliest));
        }
        return latest == null ? messages.text("date.noWindow") : messages.text("date.until", brief(latest));
    }

    private String between(LocalDate earliest, LocalDate latest) {
        if (earliest.equals(latest)) {
            return brief(earliest);
        }
        if (earliest.getYear() != latest.getYear()) {
            return messages.text("date.range", day(earliest), day(latest));
        }
        return YearMonth.from(earliest).equals(YearMonth.from(latest))
                ? messages.text("date.range", in("date.pattern.first", earliest), in("date.pattern.last", latest))
                : messages.text("date.range", brief(earliest), brief(latest));
    }

    private String in(String pattern, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(
                        messages.text(pattern), messages.language().locale())
                .format(date);
    }
}
