package visitwise.platform.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.day.StudyDays;
import visitwise.domain.day.TypedDate;
import visitwise.domain.schedule.AllowedDays;
import visitwise.platform.i18n.Messages;
import visitwise.platform.widget.DayWords;

/** Says a date back as it was understood: with its weekday, in both languages, as a study day and beside its window. */
final class DateEcho {

    private final Messages messages;
    private final DayWords days;
    private final DayWords otherDays;

    DateEcho(Messages messages) {
        this.messages = messages;
        this.days = new DayWords(messages);
        this.otherDays = new DayWords(new Messages(messages.language().other()));
    }

    /** Empty if there is no date. */
    String words(@Nullable TypedDate date, @Nullable StudyDays studyDays, AllowedDays window) {
        return switch (date) {
            case null -> "";
            case TypedDate.Wrong _ -> "";
            case TypedDate.Unknown _ -> messages.text("date.echo.unknown");
            case TypedDate.Partial partial ->
                partial.yearMonth()
                        .map(this::month)
                        .orElseGet(() -> messages.text("date.echo.year", String.valueOf(partial.year())));
            case TypedDate.Exact(LocalDate day) -> exact(day, studyDays, window);
        };
    }

    private String exact(LocalDate day, @Nullable StudyDays studyDays, AllowedDays window) {
        var parts = new ArrayList<String>(List.of(days.full(day), otherDays.full(day)));
        Optional.ofNullable(studyDays)
                .ifPresent(
                        count -> parts.add(messages.text("date.echo.studyDay", String.valueOf(count.numberOf(day)))));
        if (window.isStated()) {
            var side = window.contains(day) ? "date.echo.inWindow" : "date.echo.outOfWindow";
            parts.add(messages.text(side, days.range(window)));
        }
        return String.join(" · ", parts);
    }

    private String month(YearMonth month) {
        return messages.text("date.echo.month", days.month(month), otherDays.month(month));
    }
}
