package visitwise;

import java.time.LocalDateTime;
import visitwise.cli.Cli;

/** Starts the program: with a command, without a window; otherwise the desktop. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        System.exit(Cli.run(System.out, System.err, LocalDateTime::now, args));
    }
}
