package visitwise.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.StorageFailure;

/** Opens the desktop, or says in one line why it cannot. */
public final class Desktop {

    private Desktop() {}

    /**
     * Returns when the desktop was closed.
     *
     * @param args nothing, or --data-dir and a folder
     * @return 0 ok, also if it was open already and came to the front, 1 the records could not be opened, 2 there is no display
     */
    public static int open(PrintStream err, String... args) {
        if (isOpenAlready(args)) {
            return 0;
        }
        var language = Language.of(Locale.getDefault());
        var words = new PrintWriter(err, true, StandardCharsets.UTF_8);
        var closed = new CompletableFuture<Integer>();
        var app = new VisitwiseApp(language, () -> folder(args), words, closed);
        try {
            Platform.startup(() -> app.start(new Stage()));
        } catch (UnsupportedOperationException e) {
            // How JavaFX says that there is no display, or that it cannot be used.
            words.println(new Messages(language).text("app.noDisplay", String.valueOf(e.getMessage())));
            return 2;
        }
        return closed.join();
    }

    /** True if the window of an earlier start was brought to the front instead. */
    private static boolean isOpenAlready(String... args) {
        try {
            return FrontDoor.knock(folder(args));
        } catch (StorageFailure e) {
            // Opening it will say so, in the window.
            return false;
        }
    }

    private static DataFolder folder(String... args) {
        return switch (args.length) {
            case 0 -> DataFolder.usual();
            case 1 -> DataFolder.at(Path.of(args[0].substring("--data-dir=".length())));
            default -> DataFolder.at(Path.of(args[1]));
        };
    }
}
