package visitwise.feature.participantfile;

import java.util.List;
import visitwise.domain.Message;

/**
 * What is to be said about something before it is recorded.
 *
 * @param problems why it cannot be recorded; empty if it can
 * @param warnings what the person should know and may still record
 */
public record Checked(List<Problem> problems, List<Message> warnings) {

    public Checked {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    public boolean refuses() {
        return !problems.isEmpty();
    }

    <T> Attempt<T> refused() {
        return new Attempt.Refused<>(problems);
    }
}
