package visitwise.domain.schedule;

import java.time.LocalDate;

/** What became of a planned visit, as a person recorded it (SDTM SVOCCUR, SVREASOC). */
public sealed interface VisitOutcome {

    record Occurred(LocalDate on) implements VisitOutcome {}

    /** Only ever because a person confirmed it. */
    record Missed(String reason) implements VisitOutcome {}

    record Cancelled(String reason) implements VisitOutcome {}

    record NotApplicable(String reason) implements VisitOutcome {}

    record SkippedPerProtocol(String reason) implements VisitOutcome {}
}
