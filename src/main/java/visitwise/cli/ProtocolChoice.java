package visitwise.cli;

import java.io.IOException;
import java.nio.file.Path;
import visitwise.domain.Message;
import visitwise.domain.protocol.Protocol;
import visitwise.platform.i18n.Messages;
import visitwise.storage.protocolfile.ProtocolFiles;
import visitwise.storage.protocolfile.ProtocolReading;

/** The protocol that the arguments name; what is wrong with them has been said already. */
sealed interface ProtocolChoice {

    record Chosen(Protocol protocol) implements ProtocolChoice {}

    record None(int exitCode) implements ProtocolChoice {}

    static ProtocolChoice shipped(Console console, Messages messages, String id) {
        return ProtocolFiles.shipped(id)
                .<ProtocolChoice>map(Chosen::new)
                .orElseGet(() -> new None(console.wrongUse(
                        messages,
                        Message.of("cli.error.unknownProtocol", id, String.join(", ", ProtocolFiles.SHIPPED)))));
    }

    static ProtocolChoice file(Console console, Messages messages, Path file) {
        try {
            return switch (ProtocolFiles.read(file)) {
                case ProtocolReading.Accepted(var protocol) -> new Chosen(protocol);
                case ProtocolReading.Refused(var problems) -> {
                    ProblemReport.write(console.err(), messages, problems);
                    yield new None(Console.PROBLEMS);
                }
            };
        } catch (IOException e) {
            return new None(console.wrongUse(messages, Message.of("cli.error.unreadable", file.toString())));
        }
    }
}
