package visitwise.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import visitwise.platform.background.FxBackground;
import visitwise.platform.i18n.Language;
import visitwise.platform.i18n.Messages;
import visitwise.storage.database.DataFolder;
import visitwise.storage.database.Database;
import visitwise.storage.database.StorageFailure;

/** The desktop program: opens the records, shows the window, and closes both in order. */
final class VisitwiseApp extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(VisitwiseApp.class);

    private final FxBackground background = new FxBackground();
    private final Language language;
    private final Messages messages;
    private final Supplier<DataFolder> folder;
    private final PrintWriter err;
    private final CompletableFuture<Integer> closed;
    private @Nullable Database database;
    private int exitCode;
    private boolean stopped;

    /** Gets the folder of the records and where to complain; the exit code is given when all is closed. */
    VisitwiseApp(Language language, Supplier<DataFolder> folder, PrintWriter err, CompletableFuture<Integer> closed) {
        this.language = language;
        this.messages = new Messages(language);
        this.folder = folder;
        this.err = err;
        this.closed = closed;
    }

    @Override
    public void start(Stage stage) {
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        var shell = new Shell(messages);
        stage.setTitle("Visitwise");
        stage.setScene(new Scene(shell.node(), 1100, 640));
        stage.setOnHidden(_ -> stop());
        // Closing the window ends the program only once the records are closed.
        Platform.setImplicitExit(false);
        stage.show();
        background.run(
                () -> Database.open(folder.get(), Clock.systemUTC()),
                opened -> opened(shell, opened),
                failure -> refuse(shell, failure));
    }

    /** The window may have been closed while the records were being opened. */
    private void opened(Shell shell, Database opened) {
        database = opened;
        if (stopped) {
            finish();
        } else {
            shell.showProtocols(background, language);
        }
    }

    private void refuse(Shell shell, RuntimeException failure) {
        exitCode = 1;
        if (stopped) {
            finish();
        }
        if (failure instanceof StorageFailure refused) {
            err.println(messages.text(refused.problem()));
            shell.showProblem(messages.text(refused.problem()));
        } else {
            LOG.error("the records could not be opened", failure);
            shell.showProblem(messages.text("app.defect", String.valueOf(failure.getMessage())));
        }
    }

    @Override
    public void stop() {
        stopped = true;
        if (database != null || exitCode != 0) {
            finish();
        }
    }

    private void finish() {
        background.close();
        if (database != null) {
            database.close();
        }
        closed.complete(exitCode);
    }
}
