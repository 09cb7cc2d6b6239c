package visitwise.platform.widget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import visitwise.domain.schedule.AllowedDays;

/** The days a window bar shows, as parts of its width: the window and a few days on both sides. */
record DayScale(LocalDate first, LocalDate last) {

    private static final int LEAST_MARGIN = 3;

    /** A side without a limit runs to the end of the bar. */
    static Optional<DayScale> around(AllowedDays allowed, LocalDate target) {
        if (!allowed.isStated() || allowed.isImpossible()) {
            return Optional.empty();
        }
        var earliest = allowed.earliest() == null ? target : allowed.earliest();
        var latest = allowed.latest() == null ? target : allowed.latest();
        var from = earliest.isBefore(target) ? earliest : target;
        var to = latest.isAfter(target) ? latest : target;
        long margin = Math.max(LEAST_MARGIN, ChronoUnit.DAYS.between(from, to) / 6);
        return Optional.of(new DayScale(from.minusDays(margin), to.plusDays(margin)));
    }

    /** Where the middle of a day lies, 0 to 1; a day outside lies at the end. */
    double middle(LocalDate day) {
        return Math.clamp((ChronoUnit.DAYS.between(first, day) + 0.5) / days(), 0, 1);
    }

    double start(LocalDate day) {
        return Math.clamp(ChronoUnit.DAYS.between(first, day) / days(), 0, 1);
    }

    double end(LocalDate day) {
        return start(day.plusDays(1));
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private double days() {
        return ChronoUnit.DAYS.between(first, last) + 1.0;
    }
}
