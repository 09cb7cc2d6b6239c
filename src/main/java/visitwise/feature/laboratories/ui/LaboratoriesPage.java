package visitwise.feature.laboratories.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import visitwise.feature.laboratories.ui.LaboratoriesViewModel.Phase;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;

/** The screen of laboratories and their reference ranges. */
public final class LaboratoriesPage implements Page {

    private static final KeyCombination STATE = alt(KeyCode.N);
    private static final KeyCombination IMPORT = alt(KeyCode.I);
    private static final KeyCombination EXPORT = alt(KeyCode.E);

    /** Asks for a file to read or to write. */
    public interface Files {

        Optional<Path> toRead(@Nullable Window window);

        Optional<Path> toWrite(@Nullable Window window, String name);
    }

    private final LaboratoriesViewModel model;
    private final Files files;

    public LaboratoriesPage(LaboratoriesDesk desk, Files files) {
        this.model = new LaboratoriesViewModel(desk);
        this.files = files;
    }

    @Override
    public PageView view(Messages messages) {
        var view = new LaboratoriesView(model, messages);
        return new PageView(messages.text("navigation.laboratories"), view)
                .actions(
                        PageAction.of("ranges.import", IMPORT, () -> open(view)),
                        PageAction.of("ranges.export", EXPORT, () -> write(view)),
                        PageAction.of("ranges.toForm", STATE, view::focusForm))
                .until(view.subscription())
                .focus(view::focusFirst);
    }

    @Override
    public void refresh() {
        model.read();
    }

    @Override
    public boolean hasUnsaved() {
        return model.hasUnsaved();
    }

    private void open(LaboratoriesView view) {
        if (model.chosen().isPresent()) {
            files.toRead(window(view)).ifPresent(model.files()::open);
        }
    }

    private void write(LaboratoriesView view) {
        var ranges = model.phaseProperty().get() instanceof Phase.Shown(var listed) ? listed.ranges() : null;
        if (ranges != null && model.chosen().isPresent()) {
            files.toWrite(window(view), "reference-ranges.csv")
                    .ifPresent(file -> model.files().write(List.copyOf(ranges), file));
        }
    }

    private static @Nullable Window window(LaboratoriesView view) {
        return view.getScene() == null ? null : view.getScene().getWindow();
    }

    private static KeyCombination alt(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.ALT_DOWN);
    }
}
