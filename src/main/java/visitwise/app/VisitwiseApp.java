package visitwise.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
<<<<<<< HEAD
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
=======
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
>>>>>>> 2e65869745fcb7b29519fb082c4bff2c932eb512
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
<<<<<<< HEAD
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

    /** Gets the folder of the records and where to complain; the exit code is given when all is closed. */
    VisitwiseApp(Language language, Supplier<DataFolder> folder, PrintWriter err, CompletableFuture<Integer> closed) {
        this.language = language;
        this.messages = new Messages(language);
        this.folder = folder;
        this.err = err;
        this.closed = closed;
=======
public final class VisitwiseApp extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(VisitwiseApp.class);
    private static final AtomicInteger EXIT_CODE = new AtomicInteger();

    private final FxBackground background = new FxBackground();
    private final Language language = Language.of(Locale.getDefault());
    private final Messages messages = new Messages(language);
    private @Nullable Database database;

    static int exitCode() {
        return EXIT_CODE.get();
>>>>>>> 2e65869745fcb7b29519fb082c4bff2c932eb512
    }

    @Override
    public void start(Stage stage) {
<<<<<<< HEAD
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        var shell = new Shell(messages);
        stage.setTitle("Visitwise");
        stage.setScene(new Scene(shell.node(), 1100, 640));
        stage.setOnHidden(_ -> stop());
        stage.show();
        background.run(
                () -> Database.open(folder.get(), Clock.systemUTC()),
=======
        followSystemColours();
        var shell = new Shell(messages);
        stage.setTitle("Visitwise");
        stage.setScene(new Scene(shell.node(), 1100, 640));
        stage.show();
        background.run(
                () -> Database.open(folder(getParameters().getRaw()), Clock.systemUTC()),
>>>>>>> 2e65869745fcb7b29519fb082c4bff2c932eb512
                opened -> {
                    database = opened;
                    shell.showProtocols(background, language);
                },
                failure -> refuse(shell, failure));
    }

<<<<<<< HEAD
    private void refuse(Shell shell, RuntimeException failure) {
        exitCode = 1;
        if (failure instanceof StorageFailure refused) {
            err.println(messages.text(refused.problem()));
=======
    private static DataFolder folder(List<String> args) {
        return args.size() == 2 && args.getFirst().equals("--data-dir")
                ? DataFolder.at(Path.of(args.getLast()))
                : DataFolder.usual();
    }

    private void refuse(Shell shell, RuntimeException failure) {
        EXIT_CODE.set(1);
        if (failure instanceof StorageFailure refused) {
            System.err.println(messages.text(refused.problem()));
>>>>>>> 2e65869745fcb7b29519fb082c4bff2c932eb512
            shell.showProblem(messages.text(refused.problem()));
        } else {
            LOG.error("the records could not be opened", failure);
            shell.showProblem(messages.text("app.defect", String.valueOf(failure.getMessage())));
        }
    }

<<<<<<< HEAD
=======
    private static void followSystemColours() {
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

>>>>>>> 2e65869745fcb7b29519fb082c4bff2c932eb512
    @Override
    public void stop() {
        background.close();
        if (database != null) {
            database.close();
        }
<<<<<<< HEAD
        closed.complete(exitCode);
=======
>>>>>>> 2e65869745fcb7b29519fb082c4bff2c932eb512
    }
}
