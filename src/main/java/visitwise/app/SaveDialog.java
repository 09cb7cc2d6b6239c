package visitwise.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks where a file is to be saved. */
final class SaveDialog {

    private SaveDialog() {}

    /** Proposes a name, whose ending says which kind of file it is. */
    static Optional<Path> choose(@Nullable Window window, String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1);
        var chooser = new FileChooser();
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }
}
