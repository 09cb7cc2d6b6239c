package visitwise.storage.participant;

import org.jspecify.annotations.Nullable;
import visitwise.domain.schedule.VisitOutcome;
import visitwise.storage.database.Fields;

/** How what became of a visit lies in the columns outcome, actual_on and reason. */
final class VisitOutcomes {

    private VisitOutcomes() {}

    static @Nullable String name(@Nullable VisitOutcome outcome) {
        return switch (outcome) {
            case null -> null;
            case VisitOutcome.Occurred _ -> "OCCURRED";
            case VisitOutcome.Missed _ -> "MISSED";
            case VisitOutcome.Cancelled _ -> "CANCELLED";
            case VisitOutcome.NotApplicable _ -> "NOT_APPLICABLE";
            case VisitOutcome.SkippedPerProtocol _ -> "SKIPPED_PER_PROTOCOL";
        };
    }

    static @Nullable String reason(@Nullable VisitOutcome outcome) {
        return switch (outcome) {
            case null -> null;
            case VisitOutcome.Occurred _ -> null;
            case VisitOutcome.Missed(String reason) -> reason;
            case VisitOutcome.Cancelled(String reason) -> reason;
            case VisitOutcome.NotApplicable(String reason) -> reason;
            case VisitOutcome.SkippedPerProtocol(String reason) -> reason;
        };
    }

    static @Nullable VisitOutcome read(Fields fields) {
        var name = fields.textOrNull("outcome");
        return name == null
                ? null
                : switch (name) {
                    case "OCCURRED" -> new VisitOutcome.Occurred(fields.day("actual_on"));
                    case "MISSED" -> new VisitOutcome.Missed(fields.text("reason"));
                    case "CANCELLED" -> new VisitOutcome.Cancelled(fields.text("reason"));
                    case "NOT_APPLICABLE" -> new VisitOutcome.NotApplicable(fields.text("reason"));
                    case "SKIPPED_PER_PROTOCOL" -> new VisitOutcome.SkippedPerProtocol(fields.text("reason"));
                    default -> throw new IllegalStateException("no such outcome of a visit: " + name);
                };
    }
}
