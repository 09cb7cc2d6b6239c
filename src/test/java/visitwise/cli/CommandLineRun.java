package visitwise.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

/** One command run on a fixed day, with what it wrote. */
record CommandLineRun(int exitCode, byte[] raw, String err) {

    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 16, 9, 12);

    static CommandLineRun of(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exitCode = Cli.run(out, err, () -> NOW, args);
        return new CommandLineRun(exitCode, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
        return new String(raw, StandardCharsets.UTF_8);
    }
}
