package visitwise.platform.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import visitwise.platform.i18n.Messages;

/** Round days on the axis of dates: days, Mondays, first days of months or of years, as many as have room. */
final class DateTicks {

    /**
     * A day with its name.
     *
     * @param year said at the first tick and whenever the year changes; else empty
     */
    record Tick(LocalDate day, String name, String year) {}

    private enum Step {
        DAY(1, 0, "date.pattern.brief"),
        TWO_DAYS(2, 0, "date.pattern.brief"),
        WEEK(7, 0, "date.pattern.brief"),
        TWO_WEEKS(14, 0, "date.pattern.brief"),
        MONTH(0, 1, "chart.pattern.month"),
        TWO_MONTHS(0, 2, "chart.pattern.month"),
        QUARTER(0, 3, "chart.pattern.month"),
        HALF_YEAR(0, 6, "chart.pattern.month"),
        YEAR(0, 12, "chart.pattern.year"),
        TWO_YEARS(0, 24, "chart.pattern.year"),
        FIVE_YEARS(0, 60, "chart.pattern.year"),
        TEN_YEARS(0, 120, "chart.pattern.year"),
        FIFTY_YEARS(0, 600, "chart.pattern.year");

        private final int days;
        private final int months;
        private final String pattern;

        Step(int days, int months, String pattern) {
            this.days = days;
            this.months = months;
            this.pattern = pattern;
        }

        /** The first round day that is not before a day. */
        LocalDate firstFrom(LocalDate day) {
            if (days >= 7) {
                return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            }
            if (days > 0) {
                return day;
            }
            long past = day.getYear() * 12L + day.getMonthValue() - 1 - (day.getDayOfMonth() == 1 ? 1 : 0);
            long next = Math.floorDiv(past, months) * months + months;
            return YearMonth.of((int) Math.floorDiv(next, 12), Math.floorMod(next, 12) + 1)
                    .atDay(1);
        }

        /** How many days lie between two ticks at least. */
        long leastDays() {
            return days + months * 28L;
        }

        boolean isOfYears() {
            return months >= 12;
        }
    }

    private static final double GAP = 0.9;

    private final Messages messages;
    private final TextMeasure measure;

    DateTicks(Messages messages, TextMeasure measure) {
        this.messages = messages;
        this.measure = measure;
    }

    /** The shortest step whose names have room. */
    List<Tick> between(LocalDate first, LocalDate last, double width) {
        double perDay = width / Math.max(1, ChronoUnit.DAYS.between(first, last));
        for (var step : Step.values()) {
            if (perDay * step.leastDays() >= widest(step) + GAP * measure.em()) {
                var ticks = ticks(step, first, last);
                if (!ticks.isEmpty()) {
                    return ticks;
                }
            }
        }
        return List.of();
    }

    private List<Tick> ticks(Step step, LocalDate first, LocalDate last) {
        var ticks = new ArrayList<Tick>();
        var year = Integer.MIN_VALUE;
        var start = step.firstFrom(first);
        for (int count = 0; ; count++) {
            var day = start.plusDays((long) count * step.days).plusMonths((long) count * step.months);
            if (day.isAfter(last)) {
                return ticks;
            }
            boolean saysYear = !step.isOfYears() && day.getYear() != year;
            ticks.add(new Tick(day, name(day, step.pattern), saysYear ? name(day, "chart.pattern.year") : ""));
            year = day.getYear();
        }
    }

    /** The longest name that a tick can have. */
    private double widest(Step step) {
        var longest = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> LocalDate.of(2030, month, 28))
                .mapToDouble(day -> measure.width(name(day, step.pattern)))
                .max()
                .orElseThrow();
        return Math.max(longest, measure.width(name(LocalDate.of(2030, 1, 28), "chart.pattern.year")));
    }

    private String name(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(
                        messages.text(pattern), messages.language().locale())
                .format(day);
    }
}
