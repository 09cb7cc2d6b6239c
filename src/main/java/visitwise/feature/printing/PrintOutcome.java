package visitwise.feature.printing;

import java.util.List;
import visitwise.domain.Message;

/** How printing ended. */
public sealed interface PrintOutcome {

    /** The paper is written. */
    record Printed(int pages) implements PrintOutcome {}

    /** Nothing is written: the fonts lack characters. Each message names one, its code and where it stands. */
    record CharactersMissing(List<Message> messages) implements PrintOutcome {

        public CharactersMissing {
            messages = List.copyOf(messages);
        }
    }
}
