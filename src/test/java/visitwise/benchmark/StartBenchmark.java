package visitwise.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import visitwise.app.Desktop;
import visitwise.platform.theme.Theme;

/** The time from the start of the process to its first window, against an empty window in the same theme. */
final class StartBenchmark {

    private static final int ROUNDS = 7;

    private StartBenchmark() {}

    static void run(PrintStream out) {
        try {
            var folder = Files.createTempDirectory("visitwise-start");
            var ratios = new double[ROUNDS];
            seconds(Program.class, folder);
            seconds(EmptyWindow.class, folder);
            for (var round = 0; round < ROUNDS; round++) {
                ratios[round] = seconds(Program.class, folder) / seconds(EmptyWindow.class, folder);
            }
            Arrays.sort(ratios);
            out.printf(
                    Locale.ROOT,
                    "start to first window / empty window: %.2f (%.2f to %.2f), aim <= 1.6%n",
                    ratios[ROUNDS / 2],
                    ratios[0],
                    ratios[ROUNDS - 1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until the process says that its window is there. */
    private static double seconds(Class<?> main, Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long start = System.nanoTime();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = process.inputReader()) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals("shown")) {
                    return (System.nanoTime() - start) / 1e9;
                }
            }
            throw new IllegalStateException(main.getName() + " ended without a window");
        } finally {
            process.destroyForcibly();
        }
    }

    /** The program itself, as it is started. */
    static final class Program {

        private Program() {}

        public static void main(String... args) {
            Thread.ofPlatform().daemon().start(() -> Desktop.open(System.err, "--data-dir", args[0]));
            sayWhenShown();
        }
    }

    /** A window with nothing in it. */
    static final class EmptyWindow {

        private EmptyWindow() {}

        public static void main(String... args) {
            Platform.startup(() -> {
                Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
                var stage = new Stage();
                stage.setScene(new Scene(new StackPane(), 1440, 900));
                stage.show();
            });
            sayWhenShown();
        }
    }

    /** Looks until a window is there and was drawn. */
    private static void sayWhenShown() {
        while (!isDrawn()) {
            // seldom enough not to disturb what is measured
            LockSupport.parkNanos(2_000_000);
        }
        System.out.println("shown");
    }

    private static boolean isDrawn() {
        var drawn = new CompletableFuture<Boolean>();
        try {
            Platform.runLater(() -> drawn.complete(Window.getWindows().stream().anyMatch(Window::isShowing)));
        } catch (IllegalStateException e) {
            // the toolkit is not started yet
            return false;
        }
        return drawn.join();
    }
}
