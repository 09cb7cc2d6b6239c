package visitwise.feature.printing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import visitwise.domain.Message;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Assessment;
import visitwise.domain.protocol.MinimumGap;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.protocol.Provenance;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.DueVisit;
import visitwise.domain.schedule.VisitContent;
import visitwise.domain.schedule.VisitState;

/** In a masked study the paper tells only what is the same in every arm; it never looks at the participant's arm. */
record MaskedDisclosure(Protocol protocol, ArmShapes shapes) implements Disclosure {

    @Override
    public Message nameOf(PlannedVisit visit, int position) {
        if (!isPlannedInEveryArm(visit)) {
            return Message.of("print.visit.numbered", position);
        }
        return Optional.ofNullable(VisitContent.commonName(
                        plansOf(visit).stream().map(PlannedVisit::label).toList()))
                .map(label -> Message.of("print.words", label))
                .orElseGet(() -> Message.of("print.words", visit.code()));
    }

    @Override
    public OptionalInt infusionAt(PlannedVisit visit) {
        return isPlannedInEveryArm(visit)
                ? common(visit, PlannedVisit::doseNumber).orElse(OptionalInt.empty())
                : OptionalInt.empty();
    }

    @Override
    public List<Assessment> assessmentsAt(PlannedVisit visit) {
        if (!isPlannedInEveryArm(visit)) {
            return List.of();
        }
        Set<String> common = new LinkedHashSet<>();
        plans(visit).forEach((arm, plan) -> common.addAll(plan.assessmentsIn(arm)));
        plans(visit).forEach((arm, plan) -> common.retainAll(plan.assessmentsIn(arm)));
        return common.stream()
                .map(code -> VisitContents.assessment(protocol, code))
                .toList();
    }

    @Override
    public boolean showsWindowOf(PlannedVisit visit) {
        var differs = shapes.differences().stream()
                .anyMatch(difference ->
                        difference instanceof ArmDifference.LimitedDifferently(var code) && code.equals(visit.code()));
        return isPlannedInEveryArm(visit) && !differs && !(shapes.datesDiffer() && countsFromDose(visit));
    }

    /** A visit is done as soon as its infusion is given: where only some arms have one, that would tell them. */
    @Override
    public boolean showsDone(PlannedVisit visit) {
        return plansOf(visit).stream().allMatch(plan -> plan.dose() == null)
                || infusionAt(visit).isPresent();
    }

    /**
     * In one order for all arms. A visit whose infusion only some arms have stays when dosing stops before it: leaving it
     * out would tell that there was dosing.
     */
    @Override
    public List<DueVisit> listed(List<DueVisit> visits) {
        var order = List.copyOf(ArmShapes.codes(protocol));
        var sorted = visits.stream()
                .sorted(Comparator.comparingInt(visit -> order.indexOf(visit.code())))
                .toList();
        boolean inStudy = !sorted.isEmpty() && sorted.getLast().state() != VisitState.NOT_APPLICABLE;
        return sorted.stream()
                .filter(visit -> VisitContents.applies(visit) || (inStudy && !showsDone(visit.visit())))
                .toList();
    }

    /** Where an anchor or a dose depends on the arm, so does what is provisional: then every date to come is marked. */
    @Override
    public boolean marksAsMovable(DueVisit visit) {
        return shapes.datesDiffer() || visit.certainty() == Certainty.PROVISIONAL;
    }

    @Override
    public boolean showsAnchors() {
        return !shapes.datesDiffer();
    }

    @Override
    public Stream<Provenance> sourcesOfLimits(PlannedVisit visit) {
        return plansOf(visit).stream().flatMap(plan -> VisitContents.sourcesOf(plan.limits()));
    }

    @Override
    public Optional<Arm> arm() {
        return Optional.empty();
    }

    /** Days left after a dose show in the window whether there was a dose. */
    private boolean countsFromDose(PlannedVisit visit) {
        return plansOf(visit).stream().anyMatch(plan -> {
            var gap = plan.limits().gap();
            return gap != null && gap.value().since() == MinimumGap.Since.PREVIOUS_DOSE;
        });
    }

    private <T> Optional<T> common(PlannedVisit visit, Function<PlannedVisit, T> aspect) {
        var values = new HashSet<>(plansOf(visit).stream().map(aspect).toList());
        return values.size() == 1 ? values.stream().findFirst() : Optional.empty();
    }

    private boolean isPlannedInEveryArm(PlannedVisit visit) {
        return plans(visit).size() == protocol.arms().size();
    }

    private Collection<PlannedVisit> plansOf(PlannedVisit visit) {
        return plans(visit).values();
    }

    private Map<String, PlannedVisit> plans(PlannedVisit visit) {
        return ArmShapes.plans(protocol, visit.code());
    }
}
