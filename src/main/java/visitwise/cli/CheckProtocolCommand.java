package visitwise.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import visitwise.domain.Message;
import visitwise.platform.i18n.Messages;
import visitwise.storage.protocolfile.ProtocolFiles;
import visitwise.storage.protocolfile.ProtocolReading;

/** Checks protocol files. */
@Command(name = "check-protocol")
final class CheckProtocolCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "checkProtocol.files")
    private List<Path> files = List.of();

    private final Console console;
    private final Messages messages;

    CheckProtocolCommand(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        int worst = Console.OK;
        for (var file : files) {
            worst = Math.max(worst, check(file));
        }
        return worst;
    }

    private int check(Path file) {
        try {
            return switch (ProtocolFiles.read(file)) {
                case ProtocolReading.Accepted(var protocol) -> {
                    console.out()
                            .println(messages.text(
                                    "checkProtocol.ok",
                                    file.toString(),
                                    protocol.id(),
                                    protocol.version(),
                                    protocol.arms().size(),
                                    protocol.visits().size()));
                    yield Console.OK;
                }
                case ProtocolReading.Refused(var problems) -> {
                    ProblemReport.write(console.out(), messages, problems);
                    yield Console.PROBLEMS;
                }
            };
        } catch (IOException e) {
            return console.wrongUse(messages, Message.of("cli.error.unreadable", file.toString()));
        }
    }
}
