package visitwise.domain.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.protocol.PlannedVisit;

/**
 * A planned visit with its dates for one participant on one day.
 *
 * @param target anchor plus offset; null as long as the anchor has no date
 * @param actual the day it took place; null if it has not
 * @param why how the target came about, or what it waits for
 * @param problem why the rules cannot all be kept; null if they can
 */
public record DueVisit(
        PlannedVisit visit,
        @Nullable LocalDate target,
        AllowedDays allowed,
        Certainty certainty,
        VisitState state,
        @Nullable LocalDate actual,
        Why why,
        @Nullable Message problem) {

    public String code() {
        return visit.code();
    }

    public Optional<LocalDate> targetDate() {
        return Optional.ofNullable(target);
    }

    public Optional<Message> conflict() {
        return Optional.ofNullable(problem);
    }
}
