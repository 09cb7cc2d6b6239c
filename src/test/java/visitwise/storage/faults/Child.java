package visitwise.storage.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Another Java process on this one's class path. What it prints is read line by line, and it can be killed. */
final class Child implements AutoCloseable {

    /** A child that says nothing for so long hangs; it is killed, which its parent sees as an early end. */
    private static final long PATIENCE_MINUTES = 3;

    /**
     * A quick start; no file of statistics, whose size would count as writing; no log between what it prints.
     */
    private static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xmx256m",
            "-XX:-UsePerfData",
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
            "-Dslf4j.internal.verbosity=ERROR",
            "-Dstdout.encoding=UTF-8",
            "-Duser.timezone=UTC");

    private final Process process;
    private final Path complaints;
    private final BufferedReader said;

    private Child(List<String> command) throws IOException {
        this.complaints = Files.createTempFile("child", ".err");
        this.process =
                new ProcessBuilder(command).redirectError(complaints.toFile()).start();
        this.said = process.inputReader(StandardCharsets.UTF_8);
        process.onExit().orTimeout(PATIENCE_MINUTES, TimeUnit.MINUTES).exceptionally(_ -> {
            kill();
            return process;
        });
    }

    static Child running(Class<?> main, Object... arguments) throws IOException {
        return new Child(java(main, arguments));
    }

    /** A process to which the operating system refuses every write beyond so many KiB of any file. */
    static Child writingAtMost(long kibibytes, Class<?> main, Object... arguments) throws IOException {
        var command = new ArrayList<>(List.of("bash", "-c", "ulimit -S -f " + kibibytes + "; exec \"$0\" \"$@\""));
        command.addAll(java(main, arguments));
        return new Child(command);
    }

    /** The next line, or nothing once the process has ended. */
    Optional<String> line() throws IOException {
        return Optional.ofNullable(said.readLine());
    }

    /** Everything from here to the end of the process. */
    List<String> rest() {
        return said.lines().toList();
    }

    void tell(String line) throws IOException {
        var in = process.outputWriter(StandardCharsets.UTF_8);
        in.write(line + "\n");
        in.flush();
    }

    /** Takes the limit of its files away while it runs. */
    void allowAnyFile() throws IOException {
        var lifting = new ProcessBuilder("prlimit", "--pid", Long.toString(process.pid()), "--fsize=unlimited").start();
        if (lifting.onExit().join().exitValue() != 0) {
            throw new IOException(lifting.errorReader().readLine());
        }
    }

    /** Kills it as the operating system does, without a chance to tidy up; what it had printed can still be read. */
    void kill() {
        // Process.destroyForcibly would also close the pipe, with the last acknowledgements in it.
        process.toHandle().destroyForcibly();
    }

    int exit() {
        return process.onExit().join().exitValue();
    }

    /** What it wrote to standard error. */
    String complaints() {
        try {
            return Files.readString(complaints);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        kill();
        process.onExit().join();
        said.close();
        Files.delete(complaints);
    }

    private static List<String> java(Class<?> main, Object... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }
}
