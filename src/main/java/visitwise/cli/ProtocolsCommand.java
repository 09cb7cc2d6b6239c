package visitwise.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import visitwise.domain.protocol.Arm;
import visitwise.domain.protocol.Protocol;
import visitwise.platform.i18n.Messages;
import visitwise.storage.protocolfile.ProtocolFiles;

/** Lists the shipped protocols, or shows one with the source of each number. */
@Command(name = "protocols")
final class ProtocolsCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "ID", descriptionKey = "protocols.id")
    private @Nullable String id;

    private final Console console;
    private final Messages messages;

    ProtocolsCommand(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        if (id == null) {
            ProtocolFiles.SHIPPED.stream()
                    .map(ProtocolFiles::shipped)
                    .flatMap(Optional::stream)
                    .forEach(this::line);
            return Console.OK;
        }
        return switch (ProtocolChoice.shipped(console, messages, id)) {
            case ProtocolChoice.None(int exitCode) -> exitCode;
            case ProtocolChoice.Chosen(var protocol) -> {
                new ProtocolSheet(console.out(), messages).write(protocol);
                yield Console.OK;
            }
        };
    }

    private void line(Protocol protocol) {
        List<String> arms = protocol.arms().stream().map(Arm::code).toList();
        console.out()
                .printf(
                        "%-15s  %-5s  %s  [%s]%n",
                        protocol.id(),
                        protocol.version(),
                        messages.of(protocol.identification().shortTitle()),
                        String.join(", ", arms));
    }
}
