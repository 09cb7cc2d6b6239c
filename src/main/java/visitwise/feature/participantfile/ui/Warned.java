package visitwise.feature.participantfile.ui;

import java.util.List;
import visitwise.domain.Message;

/** What was done, with what the person should know about it. */
final class Warned {

    private Warned() {}

    static Message of(Message done, List<Message> warnings) {
        return warnings.stream()
                .reduce((one, other) -> Message.of("participantFile.conflict.join", one, other))
                .map(all -> Message.of("participantFile.saved.warned", done, all))
                .orElse(done);
    }
}
