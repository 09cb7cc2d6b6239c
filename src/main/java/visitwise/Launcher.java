package visitwise;

import java.time.LocalDateTime;
import visitwise.app.Desktop;
import visitwise.cli.Cli;

/** Starts the program: with a command, without a window and without loading JavaFX; otherwise the desktop. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        boolean desktop = args.length == 0 || (args.length == 2 && args[0].equals("--data-dir"));
        System.exit(
                desktop ? Desktop.open(System.err, args) : Cli.run(System.out, System.err, LocalDateTime::now, args));
    }
}
