package visitwise.domain.protocol;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import visitwise.domain.Text;

/**
 * A visit of the plan, for the arms it is planned in. A code that stands in two arms with different rules is two
 * planned visits.
 *
 * @param dose number of the dose given at this visit, counted from 1; null if none is given
 * @param limits the window and gap in force
 * @param suggested a window and gap the site may accept; not in force
 * @param assessments codes of what is done, in the order of the protocol
 */
public record PlannedVisit(
        String code,
        Text label,
        String epoch,
        Set<String> arms,
        @Nullable Integer dose,
        Timing timing,
        Limits limits,
        Limits suggested,
        List<ArmAssessment> assessments) {

    public PlannedVisit {
        arms = Set.copyOf(arms);
        assessments = List.copyOf(assessments);
    }

    public OptionalInt doseNumber() {
        return dose == null ? OptionalInt.empty() : OptionalInt.of(dose);
    }

    /** Codes of what is done at this visit in an arm. */
    public List<String> assessmentsIn(String arm) {
        return assessments.stream()
                .filter(a -> a.arms().contains(arm))
                .map(ArmAssessment::assessment)
                .toList();
    }

    /** This visit with its suggested limits in force, each unless one is already, as decided by the site. */
    PlannedVisit accepting(Provenance.SiteDecision decision) {
        var window = limits.window();
        var suggestedWindow = suggested.window();
        if (window == null && suggestedWindow != null) {
            window = new Sourced<>(suggestedWindow.value(), decision);
        }
        var gap = limits.gap();
        var suggestedGap = suggested.gap();
        if (gap == null && suggestedGap != null) {
            gap = new Sourced<>(suggestedGap.value(), decision);
        }
        return new PlannedVisit(
                code, label, epoch, arms, dose, timing, new Limits(window, gap), Limits.NOT_STATED, assessments);
    }

    /** An assessment at a visit and the arms in which it is done there. */
    public record ArmAssessment(String assessment, Set<String> arms) {

        public ArmAssessment {
            arms = Set.copyOf(arms);
        }
    }
}
