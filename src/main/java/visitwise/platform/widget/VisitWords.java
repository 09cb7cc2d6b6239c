package visitwise.platform.widget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.schedule.AllowedDays;
import visitwise.platform.i18n.Messages;

/** The dates of a visit in words, for those who do not see its drawing. */
final class VisitWords {

    private final Messages messages;
    private final DayWords days;

    VisitWords(Messages messages) {
        this.messages = messages;
        this.days = new DayWords(messages);
    }

    String of(VisitDates dates) {
        var parts = new ArrayList<String>();
        if (dates.target() == null) {
            parts.add(messages.text("widget.noDate"));
        } else {
            parts.add(messages.text(
                    dates.isProvisional() ? "widget.targetProvisional" : "widget.target", days.full(dates.target())));
            parts.add(window(dates.allowed()));
        }
        day(dates.booked(), "widget.bookedOn", parts);
        day(dates.actual(), "widget.doneOn", parts);
        var said = dates.actual() == null ? dates.booked() : dates.actual();
        if (said != null && dates.allowed().isStated()) {
            parts.add(messages.text(dates.allowed().contains(said) ? "widget.inWindow" : "widget.outOfWindow"));
        }
        return join(parts.toArray(String[]::new));
    }

    String join(String... parts) {
        return Arrays.stream(parts)
                .filter(part -> !part.isEmpty())
                .reduce((left, right) -> messages.text("widget.join", left, right))
                .orElse("");
    }

    private String window(AllowedDays allowed) {
        if (allowed.isImpossible()) {
            return messages.text("widget.impossible");
        }
        return allowed.isStated() ? messages.text("widget.window", days.range(allowed)) : days.range(allowed);
    }

    private void day(@Nullable LocalDate day, String key, List<String> parts) {
        if (day != null) {
            parts.add(messages.text(key, days.full(day)));
        }
    }
}
