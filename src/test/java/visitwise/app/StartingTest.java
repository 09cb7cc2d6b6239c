package visitwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program started as a user starts it: in a process of its own. */
class StartingTest {

    private record Run(int exitCode, String out, String err) {}

    @TempDir
    private Path folder;

    private Run start(String classPath, List<String> options, String... args) throws IOException, InterruptedException {
        var out = folder.resolve("out.txt").toFile();
        var err = folder.resolve("err.txt").toFile();
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=en"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, "visitwise.Launcher"));
        command.addAll(Arrays.asList(args));
        var process = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        process.environment().remove("DISPLAY");
        process.environment().remove("WAYLAND_DISPLAY");
        int exitCode = process.start().waitFor();
        return new Run(
                exitCode,
                Files.readString(out.toPath(), StandardCharsets.UTF_8),
                Files.readString(err.toPath(), StandardCharsets.UTF_8));
    }

    private static String classPath() {
        return without("test-classes");
    }

    private static String without(String... parts) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.stream(parts).noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void withoutADisplayOneLineNamesTheCommandsThatWork() throws IOException, InterruptedException {
        var run = start(classPath(), List.of("--enable-native-access=ALL-UNNAMED"));
        assertThat(run.err().lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("no display")
                        .contains("schedule, protocols, check-protocol, validate"));
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void aCommandRunsWithoutJavaFx() throws IOException, InterruptedException {
        var run = start(
                without("test-classes", "javafx"),
                List.of(),
                "schedule",
                "--protocol",
                "NCT07240987",
                "--arm",
                "HN-MSC",
                "--first-dose",
                "2026-11-16",
                "--as-of",
                "2026-11-16");
        assertThat(run.out()).contains("M1,Month 1,2026-12-16,,,firm,upcoming");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }
}
