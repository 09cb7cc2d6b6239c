package visitwise.feature.printing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import visitwise.domain.Message;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Assessment;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.protocol.Provenance;
import visitwise.domain.schedule.Certainty;
import visitwise.domain.schedule.DueVisit;

/** In an open study everybody knows the arm. */
record FullDisclosure(Protocol protocol, Arm participantArm) implements Disclosure {

    @Override
    public List<DueVisit> listed(List<DueVisit> visits) {
        return visits.stream().filter(VisitContents::applies).toList();
    }

    @Override
    public Message nameOf(PlannedVisit visit, int position) {
        return Message.of("print.words", visit.label());
    }

    @Override
    public OptionalInt infusionAt(PlannedVisit visit) {
        return visit.doseNumber();
    }

    @Override
    public List<Assessment> assessmentsAt(PlannedVisit visit) {
        return visit.assessmentsIn(participantArm.code()).stream()
                .map(code -> VisitContents.assessment(protocol, code))
                .toList();
    }

    @Override
    public boolean showsWindowOf(PlannedVisit visit) {
        return true;
    }

    @Override
    public boolean showsDone(PlannedVisit visit) {
        return true;
    }

    @Override
    public boolean marksAsMovable(DueVisit visit) {
        return visit.certainty() == Certainty.PROVISIONAL;
    }

    @Override
    public boolean showsAnchors() {
        return true;
    }

    @Override
    public Stream<Provenance> sourcesOfLimits(PlannedVisit visit) {
        return VisitContents.sourcesOf(visit.limits());
    }

    @Override
    public Optional<Arm> arm() {
        return Optional.of(participantArm);
    }
}
