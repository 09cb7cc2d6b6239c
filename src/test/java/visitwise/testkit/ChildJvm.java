package visitwise.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process that runs a main class of the tests. */
public final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ChildJvm(List<String> command) throws IOException {
        this.process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.output = process.inputReader();
    }

    public static ChildJvm run(Class<?> main, Path folder) throws IOException {
        return new ChildJvm(command(List.of(), main, folder));
    }

    /** Runs without the power to write where the permissions say otherwise, which root has. */
    public static ChildJvm runWithoutPower(Class<?> main, Path folder) throws IOException {
        var root = System.getProperty("user.name").equals("root");
        var wrapper = root ? List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all") : List.<String>of();
        return new ChildJvm(command(wrapper, main, folder));
    }

    /** The next line it prints; null at the end. */
    public String line() throws IOException {
        return output.readLine();
    }

    public long pid() {
        return process.pid();
    }

    /** Ends it at once, as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets it go on to its end. */
    public void finish() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static List<String> command(List<String> wrapper, Class<?> main, Path folder) {
        var command = new ArrayList<>(wrapper);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Dstdout.encoding=UTF-8");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.add(folder.toString());
        return command;
    }
}
