package visitwise.domain.protocol;

import java.util.List;
import visitwise.domain.Text;

/** What the trial judges its treatment by, with numeric thresholds where there are any. */
public record Endpoint(String code, Rank rank, Text name, List<Sourced<Rule>> thresholds, Provenance source) {

    /** How much weight the trial gives it. */
    public enum Rank {
        PRIMARY,
        SECONDARY
    }

    public Endpoint {
        thresholds = List.copyOf(thresholds);
    }
}
