package visitwise.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import visitwise.domain.Message;
import visitwise.platform.i18n.Messages;

/** Where a command writes: results to the output, everything said about them to the error output, all in UTF-8. */
record Console(OutputStream raw, PrintWriter out, PrintWriter err, Supplier<LocalDateTime> clock) {

    /** The command did what it was asked to. */
    static final int OK = 0;

    /** The command ran and found problems. */
    static final int PROBLEMS = 1;

    /** The command was called in a wrong way. */
    static final int WRONG_USE = 2;

    static Console of(OutputStream out, OutputStream err, Supplier<LocalDateTime> clock) {
        return new Console(
                out,
                new PrintWriter(out, true, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                clock);
    }

    int wrongUse(Messages messages, Message message) {
        err.println(messages.text("cli.error", message));
        return WRONG_USE;
    }

    void problem(Messages messages, Message message) {
        err.println(messages.text("cli.problem", message));
    }

    void note(Messages messages, Message message) {
        err.println(messages.text("cli.note", message));
    }

    /** True if something written could not be, for example because a disk is full. */
    boolean failed() {
        return out.checkError();
    }

    int unwritten(Messages messages) {
        problem(messages, Message.of("cli.error.output"));
        return PROBLEMS;
    }

    int defect(Messages messages, Exception e) {
        err.println(messages.text("cli.defect", e.getClass().getSimpleName(), String.valueOf(e.getMessage())));
        return PROBLEMS;
    }
}
