package visitwise.domain.lab.panel;

import org.jspecify.annotations.Nullable;
import visitwise.domain.Message;
import visitwise.domain.lab.Analyte;
import visitwise.domain.lab.Quantity;
import visitwise.domain.lab.Reported;

/** What can be read from what somebody typed for an analyte. */
public sealed interface ReadResult {

    /** A number with its unit. */
    record Measured(Quantity quantity, Reported reported) implements ReadResult {}

    /** A grade or an answer, as the catalogue writes it; for a number what the laboratory says instead of one. */
    record Answered(String answer, Reported reported) implements ReadResult {}

    /** Neither. */
    record Unreadable(Message why) implements ReadResult {}

    /** Reads what is typed. */
    @FunctionalInterface
    interface Reader {

        /** The unit stands beside the text, which may name another one; null for grades and answers. */
        ReadResult read(Analyte analyte, String text, @Nullable String unit);
    }
}
