package visitwise.storage.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.participant.ParticipantId;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.AllowedDays;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.History;
import visitwise.domain.schedule.Scheduler;
import visitwise.domain.schedule.VisitState;
import visitwise.domain.schedule.Why;
import visitwise.domain.schedule.WindowClock;

/**
 * A planned visit that is still ahead or waits for its record: what of a calendar does not change from day to day.
 *
 * @param target null as long as the anchor has no date
 * @param firmFrom the day from which the target is no longer provisional; null as long as it is
 * @param dose number of the dose planned at it; null if none is
 */
public record OutstandingVisit(
        ParticipantId participant,
        String code,
        @Nullable LocalDate target,
        AllowedDays allowed,
        @Nullable LocalDate firmFrom,
        @Nullable Integer dose) {

    private static final LocalDate EVER = LocalDate.EPOCH;

    /** Those of one calendar. Which they are and where they lie is the same on every day. */
    static List<OutstandingVisit> of(ParticipantId participant, Protocol protocol, Arm arm, History history) {
        return Scheduler.plan(protocol, arm, history, LocalDate.MAX).stream()
                .filter(due -> due.state().isPending())
                .map(due -> new OutstandingVisit(
                        participant,
                        due.code(),
                        due.target(),
                        due.allowed(),
                        firmFrom(due),
                        due.visit().dose()))
                .toList();
    }

    /** Only the day of enrolment becomes a fact because it comes; anything else is one when it is recorded. */
    private static @Nullable LocalDate firmFrom(DueVisit due) {
        if (due.certainty() == Certainty.PROVISIONAL) {
            return null;
        }
        return due.visit().timing().anchor().value() instanceof Anchor.Enrolment
                        && due.why() instanceof Why.Counted counted
                ? counted.from()
                : EVER;
    }

    public Certainty certainty(LocalDate today) {
        return firmFrom == null || firmFrom.isAfter(today) ? Certainty.PROVISIONAL : Certainty.FIRM;
    }

    public VisitState state(LocalDate today) {
        return WindowClock.pending(target, allowed, today);
    }

    /** The last day before it is closed and not recorded; null if there is none. */
    public @Nullable LocalDate closesOn() {
        return allowed.isStated() ? allowed.latest() : target;
    }
}
