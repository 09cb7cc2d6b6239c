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
import visitwise.domain.schedule.DueVisit;

/** How much of a participant's plan the paper may tell. */
sealed interface Disclosure permits FullDisclosure, MaskedDisclosure {

    static Disclosure of(Protocol protocol, Arm arm) {
        return protocol.design().isMasked()
                ? new MaskedDisclosure(protocol, ArmShapes.of(protocol))
                : new FullDisclosure(protocol, arm);
    }

    /**
     * What the visit is called.
     *
     * @param position of the visit on the paper, counted from 1
     */
    Message nameOf(PlannedVisit visit, int position);

    /** The visits that stand on the paper, in its order. */
    List<DueVisit> listed(List<DueVisit> visits);

    /** The number of the infusion given at the visit. */
    OptionalInt infusionAt(PlannedVisit visit);

    /** What is done at the visit. */
    List<Assessment> assessmentsAt(PlannedVisit visit);

    boolean showsWindowOf(PlannedVisit visit);

    /** True if the paper may tell that the visit took place. */
    boolean showsDone(PlannedVisit visit);

    /** True if the date is marked as one that may still move. */
    boolean marksAsMovable(DueVisit visit);

    /** True if the paper may tell what a date waits for, and when the first infusion was. */
    boolean showsAnchors();

    /** Where the windows that are shown come from. */
    Stream<Provenance> sourcesOfLimits(PlannedVisit visit);

    /** The arm, if the paper may name it with all it is given. */
    Optional<Arm> arm();
}
