package visitwise.feature.protocols;

import java.util.List;
import org.jspecify.annotations.Nullable;
import visitwise.domain.protocol.Limits;
import visitwise.domain.protocol.PlannedVisit;
import visitwise.domain.protocol.Protocol;
import visitwise.domain.study.ProtocolVersion;
import visitwise.storage.database.Stored;

/**
 * A protocol with its rules in force.
 *
 * @param site the name of the hospital that uses it; empty if none does
 * @param version as it was taken into use; null for a shipped one that no study uses
 */
public record ProtocolInUse(Protocol protocol, @Nullable Stored<ProtocolVersion> version, String site) {

    /** Visits with a window or gap that would come into force if the site accepted the suggestions. */
    public List<PlannedVisit> suggestions() {
        return protocol.visits().stream()
                .filter(visit -> !visit.suggested().equals(Limits.NOT_STATED))
                .toList();
    }
}
