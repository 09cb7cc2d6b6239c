package visitwise;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.LocalDateTime;
import visitwise.app.Desktop;
import visitwise.cli.Cli;

/**
 * Starts the program: with a command, without a window and without loading JavaFX; otherwise the desktop.
 *
 * <p>Compiled for Java 17, so that an older Java than the program needs gets as far as saying so.
 */
public final class Launcher {

    private static final int JAVA = 25;

    private Launcher() {}

    public static void main(String[] args) {
        if (Runtime.version().feature() < JAVA) {
            System.err.println("Visitwise needs Java " + JAVA + "; this is Java "
                    + Runtime.version().feature() + ".");
            System.exit(2);
        }
        boolean desktop = args.length == 0
                || (args.length == 2 && args[0].equals("--data-dir"))
                || (args.length == 1 && args[0].startsWith("--data-dir="));
        // Not System.out: it would swallow the word that the disk behind it is full.
        var out = new FileOutputStream(FileDescriptor.out);
        System.exit(desktop ? Desktop.open(System.err, args) : Cli.run(out, System.err, LocalDateTime::now, args));
    }
}
