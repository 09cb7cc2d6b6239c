package visitwise.feature.printing;

import java.util.List;
import visitwise.domain.Message;

/** A paper as it would be printed, or why there is none. */
public sealed interface PaperDraft {

    /**
     * The paper itself.
     *
     * @param pdf the file, to the byte
     * @param fileName proposed for saving
     * @param warnings what to know before it is handed out
     */
    @SuppressWarnings("ArrayRecordComponent") // a file is not compared
    record Made(byte[] pdf, String fileName, List<Message> warnings) implements PaperDraft {

        public Made {
            warnings = List.copyOf(warnings);
        }
    }

    /** Nothing can be printed, for these reasons. */
    record NotMade(List<Message> reasons) implements PaperDraft {

        public NotMade {
            reasons = List.copyOf(reasons);
        }
    }
}
