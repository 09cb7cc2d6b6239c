package visitwise.feature.printing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import visitwise.domain.Text;
import visitwise.domain.protocol.Limits;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.protocol.Sourced;

/**
 * Whether a schedule can tell the arm: what differs between the arms of a protocol, visit by visit, in the order of the
 * protocol.
 */
public record ArmShapes(List<ArmDifference> differences) {

    public ArmShapes {
        differences = List.copyOf(differences);
    }

    public static ArmShapes of(Protocol protocol) {
        List<ArmDifference> differences = new ArrayList<>();
        codes(protocol).forEach(code -> differences.addAll(new AtVisit(protocol, code).differences()));
        return new ArmShapes(differences);
    }

    public boolean differ() {
        return !differences.isEmpty();
    }

    /** True if dates alone can tell the arm: other visits, other anchors or offsets, or other infusions. */
    public boolean datesDiffer() {
        return differences.stream().anyMatch(difference -> switch (difference) {
            case ArmDifference.OnlyPlannedIn _, ArmDifference.CountedDifferently _, ArmDifference.OnlyInfusedIn _ ->
                true;
            case ArmDifference.OnlyAssessedIn _, ArmDifference.LimitedDifferently _, ArmDifference.NamedDifferently _ ->
                false;
        });
    }

    /** The planned visit of a code in each arm that has it, in the order of the arms. */
    static Map<String, PlannedVisit> plans(Protocol protocol, String code) {
        Map<String, PlannedVisit> plans = new LinkedHashMap<>();
        for (var arm : protocol.arms()) {
            protocol.visitsOf(arm).stream()
                    .filter(visit -> visit.code().equals(code))
                    .findFirst()
                    .ifPresent(visit -> plans.put(arm.code(), visit));
        }
        return plans;
    }

    /** Every visit code of a protocol, in its order. */
    static Set<String> codes(Protocol protocol) {
        Set<String> codes = new LinkedHashSet<>();
        protocol.visits().forEach(visit -> codes.add(visit.code()));
        return codes;
    }

    /** The differences at one visit code. */
    private record AtVisit(Protocol protocol, String code, Map<String, PlannedVisit> plans) {

        AtVisit(Protocol protocol, String code) {
            this(protocol, code, ArmShapes.plans(protocol, code));
        }

        List<ArmDifference> differences() {
            List<ArmDifference> found = new ArrayList<>();
            var arms = List.copyOf(plans.keySet());
            if (arms.size() < protocol.arms().size()) {
                found.add(new ArmDifference.OnlyPlannedIn(code, arms));
            }
            if (differs(visit -> List.of(
                    visit.timing().anchor().value(), visit.timing().offset().value()))) {
                found.add(new ArmDifference.CountedDifferently(code, arms));
            }
            if (differs(PlannedVisit::doseNumber)) {
                found.add(new ArmDifference.OnlyInfusedIn(code, infused()));
            }
            found.addAll(assessments());
            if (differs(visit -> days(visit.limits()))) {
                found.add(new ArmDifference.LimitedDifferently(code));
            }
            if (differs(PlannedVisit::label)) {
                found.add(new ArmDifference.NamedDifferently(code));
            }
            return found;
        }

        private List<String> infused() {
            return plans.entrySet().stream()
                    .filter(plan -> plan.getValue().doseNumber().isPresent())
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private List<ArmDifference> assessments() {
            Map<String, List<String>> armsByAssessment = new LinkedHashMap<>();
            plans.forEach((arm, visit) -> visit.assessmentsIn(arm)
                    .forEach(assessment -> armsByAssessment
                            .computeIfAbsent(assessment, _ -> new ArrayList<>())
                            .add(arm)));
            return armsByAssessment.entrySet().stream()
                    .filter(entry -> entry.getValue().size() < plans.size() && !toldAsInfusion(entry.getKey()))
                    .<ArmDifference>map(entry ->
                            new ArmDifference.OnlyAssessedIn(code, name(entry.getKey()), List.copyOf(entry.getValue())))
                    .toList();
        }

        private Text name(String assessment) {
            return VisitContents.assessment(protocol, assessment).name();
        }

        /** Where the doses differ, the infusion among the assessments would say the same once more. */
        private boolean toldAsInfusion(String assessment) {
            return VisitContents.isInfusion(VisitContents.assessment(protocol, assessment))
                    && differs(PlannedVisit::doseNumber);
        }

        private boolean differs(Function<PlannedVisit, Object> aspect) {
            return new HashSet<>(plans.values().stream().map(aspect).toList()).size() > 1;
        }

        /** The days alone: where they come from does not change the paper. */
        private static Collection<Object> days(Limits limits) {
            Set<Object> days = new HashSet<>();
            for (var limit : new Sourced<?>[] {limits.window(), limits.gap()}) {
                if (limit != null) {
                    days.add(limit.value());
                }
            }
            return days;
        }
    }
}
