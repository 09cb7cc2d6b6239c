package visitwise.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javafx.application.Application;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;

/** Opens the desktop, or says in one line why it cannot. */
public final class Desktop {

    private Desktop() {}

    /**
     * Returns when the desktop was closed.
     *
     * @param args nothing, or --data-dir and a folder
     * @return 0 ok, 1 the records could not be opened, 2 there is no display
     */
    public static int open(PrintStream err, String... args) {
        try {
            Application.launch(VisitwiseApp.class, args);
            return VisitwiseApp.exitCode();
        } catch (UnsupportedOperationException e) {
            // How JavaFX says that there is no display, or that it cannot be used.
            var line = new Messages(Language.of(Locale.getDefault()))
                    .text("app.noDisplay", String.valueOf(e.getMessage()));
            err.writeBytes((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
            return 2;
        }
    }
}
