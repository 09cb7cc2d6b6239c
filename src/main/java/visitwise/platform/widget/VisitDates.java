package visitwise.platform.widget;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.schedule.AllowedDays;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.DueVisit;

/**
 * The dates of one visit.
 *
 * @param target null as long as what it counts from has no date
 * @param booked null if nothing is agreed
 * @param actual null if it has not taken place
 */
public record VisitDates(
        @Nullable LocalDate target,
        AllowedDays allowed,
        @Nullable LocalDate booked,
        @Nullable LocalDate actual,
        Certainty certainty) {

    public static VisitDates of(DueVisit visit, @Nullable LocalDate booked) {
        return new VisitDates(visit.target(), visit.allowed(), booked, visit.actual(), visit.certainty());
    }

    public boolean isProvisional() {
        return certainty == Certainty.PROVISIONAL;
    }

    /** The day it took place, or is booked for, or should take place. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(actual).or(() -> Optional.ofNullable(booked)).or(() -> Optional.ofNullable(target));
    }
}
