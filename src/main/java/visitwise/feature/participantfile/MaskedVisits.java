package visitwise.feature.participantfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import visitwise.domain.Text;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Assessment;
import visitwise.domain.protocol.Limits;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.PlannedVisit.ArmAssessment;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.schedule.AllowedDays;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.VisitContent;
import visitwise.domain.schedule.WindowClock;

/** Planned visits as the file shows them: where those at the site may not know the arm, only what is the same in all. */
final class MaskedVisits {

    private MaskedVisits() {}

    static DueVisit shown(Protocol protocol, DueVisit due, LocalDate today) {
        if (!protocol.design().isMaskedFromStaff() || isAlike(protocol, due.visit())) {
            return due;
        }
        var content = VisitContent.of(protocol, "", due.code(), null);
        var visit = visit(protocol, due.visit(), content);
        if (content.showsWindow()) {
            return new DueVisit(
                    visit,
                    due.target(),
                    due.allowed(),
                    due.certainty(),
                    due.state(),
                    due.actual(),
                    due.why(),
                    due.problem());
        }
        var none = AllowedDays.NOT_STATED;
        return new DueVisit(
                visit,
                due.target(),
                none,
                Certainty.PROVISIONAL,
                due.state().isPending() ? WindowClock.pending(due.target(), none, today) : due.state(),
                due.actual(),
                due.why(),
                null);
    }

    /** True if one rule with the same assessments holds for every arm, and all get as many infusions. */
    private static boolean isAlike(Protocol protocol, PlannedVisit visit) {
        var arms = protocol.arms().stream().map(Arm::code).collect(Collectors.toSet());
        return visit.arms().containsAll(arms)
                && visit.assessments().stream()
                        .allMatch(assessment -> assessment.arms().containsAll(arms))
                && protocol.arms().stream()
                                .map(arm -> arm.regimen().infusions())
                                .distinct()
                                .count()
                        == 1;
    }

    private static PlannedVisit visit(Protocol protocol, PlannedVisit visit, VisitContent content) {
        var everyArm = protocol.arms().stream().map(Arm::code).collect(Collectors.toSet());
        return new PlannedVisit(
                visit.code(),
                content.name().orElseGet(() -> new Text(visit.code(), visit.code())),
                visit.epoch(),
                everyArm,
                content.dose(),
                visit.timing(),
                content.showsWindow() ? visit.limits() : Limits.NOT_STATED,
                Limits.NOT_STATED,
                assessments(content, everyArm));
    }

    private static List<ArmAssessment> assessments(VisitContent content, Set<String> arms) {
        return content.assessments().stream()
                .map(Assessment::code)
                .map(code -> new ArmAssessment(code, arms))
                .toList();
    }
}
