package visitwise;

/** Starts the program: with a command, without a window; otherwise the desktop. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        System.out.println("Visitwise");
    }
}
