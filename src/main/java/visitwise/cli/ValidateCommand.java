package visitwise.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import visitwise.domain.Message;
import visitwise.domain.protocol.Protocol;
import visitwise.feature.qualification.CaseFileResult;
import visitwise.feature.qualification.Finding;
import visitwise.feature.qualification.RunCaseFile;
import visitwise.platform.i18n.Messages;
import visitwise.storage.protocolfile.ProtocolFiles;

/** Runs case files through the program's own calculations. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    @Option(names = "--protocol-file", paramLabel = "FILE", descriptionKey = "validate.protocolFile")
    private List<Path> protocolFiles = List.of();

    @Parameters(arity = "1..*", paramLabel = "CASES.csv", descriptionKey = "validate.files")
    private List<Path> files = List.of();

    private final Console console;
    private final Messages messages;
    private int rows;
    private int failed;

    ValidateCommand(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        var further = new ArrayList<Protocol>();
        for (var file : protocolFiles) {
            switch (ProtocolChoice.file(console, messages, file)) {
                case ProtocolChoice.Chosen(var protocol) -> {
                    if (isKnown(protocol.id(), further)) {
                        return console.wrongUse(
                                messages, Message.of("validate.sameId", file.toString(), protocol.id()));
                    }
                    further.add(protocol);
                }
                case ProtocolChoice.None(int exitCode) -> {
                    return exitCode;
                }
            }
        }
        return run(messages, new RunCaseFile(further));
    }

    private static boolean isKnown(String id, List<Protocol> further) {
        return ProtocolFiles.SHIPPED.contains(id) || further.stream().anyMatch(p -> p.id().equals(id));
    }

    private int run(Messages messages, RunCaseFile runner) {
        int exitCode = Console.OK;
        for (var file : files) {
            switch (runner.run(file)) {
                case CaseFileResult.Unusable(var reason) ->
                    exitCode = console.wrongUse(messages, Message.of("validate.unusable", file.toString(), reason));
                case CaseFileResult.Checked checked -> report(messages, file, checked);
            }
        }
        console.out().println(messages.text("validate.total", rows, rows - failed, failed));
        return exitCode == Console.OK && failed > 0 ? Console.PROBLEMS : exitCode;
    }

    private void report(Messages messages, Path file, CaseFileResult.Checked checked) {
        for (var failure : checked.failures()) {
            var said = switch (failure.finding()) {
                case Finding.Passed() -> throw new IllegalStateException("a passed row is no failure");
                case Finding.Differs(var what, var expected, var found) ->
                    messages.text("validate.differs", what, expected, found);
                case Finding.Unusable(var reason) -> messages.text(reason);
            };
            console.out()
                    .println(messages.text(
                            "validate.failure",
                            file.toString(),
                            Long.toString(failure.line()),
                            failure.caseName(),
                            said));
        }
        int wrong = checked.failures().size();
        console.out()
                .println(messages.text(
                        "validate.file", file.toString(), checked.cases(), checked.rows(), checked.passed(), wrong));
        rows += checked.rows();
        failed += wrong;
    }
}
