package visitwise.feature.laboratories;

import java.util.Map;
import visitwise.domain.Message;

/** What came of reading a band. */
public sealed interface BandReading {

    record Understood(Band band) implements BandReading {}

    /** What is wrong, at its column. */
    record Refused(Map<BandColumn, Message> problems) implements BandReading {

        public Refused {
            problems = Map.copyOf(problems);
        }
    }
}
