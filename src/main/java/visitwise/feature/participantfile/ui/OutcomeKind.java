package visitwise.feature.participantfile.ui;

import java.time.LocalDate;
import visitwise.domain.Message;
import visitwise.domain.schedule.VisitOutcome;

/** What can become of a planned visit, as one chooses it. */
enum OutcomeKind {
    OCCURRED,
    MISSED,
    CANCELLED,
    NOT_APPLICABLE,
    SKIPPED_PER_PROTOCOL;

    static OutcomeKind of(VisitOutcome outcome) {
        return switch (outcome) {
            case VisitOutcome.Occurred _ -> OCCURRED;
            case VisitOutcome.Missed _ -> MISSED;
            case VisitOutcome.Cancelled _ -> CANCELLED;
            case VisitOutcome.NotApplicable _ -> NOT_APPLICABLE;
            case VisitOutcome.SkippedPerProtocol _ -> SKIPPED_PER_PROTOCOL;
        };
    }

    static String reason(VisitOutcome outcome) {
        return switch (outcome) {
            case VisitOutcome.Occurred _ -> "";
            case VisitOutcome.Missed(String reason) -> reason;
            case VisitOutcome.Cancelled(String reason) -> reason;
            case VisitOutcome.NotApplicable(String reason) -> reason;
            case VisitOutcome.SkippedPerProtocol(String reason) -> reason;
        };
    }

    /** The day counts only if it occurred, the reason only if it did not. */
    VisitOutcome outcome(LocalDate day, String reason) {
        return switch (this) {
            case OCCURRED -> new VisitOutcome.Occurred(day);
            case MISSED -> new VisitOutcome.Missed(reason);
            case CANCELLED -> new VisitOutcome.Cancelled(reason);
            case NOT_APPLICABLE -> new VisitOutcome.NotApplicable(reason);
            case SKIPPED_PER_PROTOCOL -> new VisitOutcome.SkippedPerProtocol(reason);
        };
    }

    Message message() {
        return Message.of("participantFile.value." + name());
    }
}
