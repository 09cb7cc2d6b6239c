package visitwise.cli;

import java.io.PrintWriter;
import java.util.List;
import visitwise.platform.i18n.Messages;
import visitwise.storage.protocolfile.Problem;

/** Writes out why a protocol file is refused. */
final class ProblemReport {

    private ProblemReport() {}

    static void write(PrintWriter out, Messages messages, List<Problem> problems) {
        for (var problem : problems) {
            var line = problem.line() > 0 ? ":" + problem.line() : "";
            out.println((problem.file() + line + ": " + problem.place()).stripTrailing());
            out.println("  " + messages.text("checkProtocol.found", found(messages, problem)));
            out.println("  " + messages.text("checkProtocol.allowed", problem.allowed()));
            out.println("  " + messages.text("checkProtocol.cause", problem.cause()));
        }
        out.println(messages.text("checkProtocol.refused", problems.getFirst().file(), problems.size()));
    }

    private static String found(Messages messages, Problem problem) {
        return problem.found() == null ? messages.text("checkProtocol.nothing") : problem.found();
    }
}
