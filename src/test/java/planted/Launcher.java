package planted;

/** Stands for the start of the program. */
public final class Launcher {

    private Launcher() {}

    public static void start() {}
}
