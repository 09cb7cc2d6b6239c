package visitwise.storage.protocolfile;

import java.util.List;
import visitwise.domain.protocol.Protocol;

/** What came of reading a protocol file: the whole protocol, or every problem and nothing else. */
public sealed interface ProtocolReading {

    record Accepted(Protocol protocol) implements ProtocolReading {}

    record Refused(List<Problem> problems) implements ProtocolReading {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
