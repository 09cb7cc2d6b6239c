package visitwise.feature.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.Anchor;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.AnchorDates;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.History;
import visitwise.domain.schedule.Scheduler;

/** The calendar that an enrolment would give, before it is saved. */
public sealed interface PreviewCalendar {

    /** An arm has to be chosen first. */
    record NoArm() implements PreviewCalendar {}

    /** The arm is not known, and the arms have different calendars. */
    record DependsOnTheArm() implements PreviewCalendar {}

    record Planned(List<DueVisit> visits) implements PreviewCalendar {}

    /**
     * The calendar of an arm. If the arm of a masked study is not known, that of every arm, provided that it tells none
     * from the others.
     */
    static PreviewCalendar of(Protocol protocol, @Nullable String arm, AnchorDates dates, LocalDate today) {
        if (arm != null) {
            return protocol.arm(arm)
                    .<PreviewCalendar>map(chosen -> new Planned(plan(protocol, chosen, dates, today)))
                    .orElseGet(NoArm::new);
        }
        if (!protocol.design().isMasked()) {
            return new NoArm();
        }
        var plans = protocol.arms().stream()
                .map(one -> plan(protocol, one, dates, today))
                .toList();
        return plans.stream().map(PreviewCalendar::seen).distinct().count() == 1
                ? new Planned(plans.getFirst())
                : new DependsOnTheArm();
    }

    /** The kinds of days that the calendar of an arm counts from; of every arm if none is named. */
    static Set<Class<? extends Anchor>> anchors(Protocol protocol, @Nullable String arm) {
        return protocol.visits().stream()
                .filter(visit -> arm == null || visit.arms().contains(arm))
                .map((PlannedVisit visit) -> visit.timing().anchor().value().getClass())
                .collect(Collectors.toSet());
    }

    private static List<DueVisit> plan(Protocol protocol, Arm arm, AnchorDates dates, LocalDate today) {
        return Scheduler.plan(protocol, arm, History.planned(dates), today);
    }

    /** What of a calendar is seen. */
    private static List<List<Object>> seen(List<DueVisit> plan) {
        return plan.stream()
                .map(due -> List.<Object>of(
                        due.code(), due.visit().label(), due.targetDate(), due.allowed(), due.certainty()))
                .toList();
    }
}
