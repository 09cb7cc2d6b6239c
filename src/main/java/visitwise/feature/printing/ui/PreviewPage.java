package visitwise.feature.printing.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import visitwise.feature.printing.ui.PreviewViewModel.Phase;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;

/** The screen of any paper before it is printed. */
public final class PreviewPage implements Page {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.ESCAPE);

    private final String titleKey;
    private final PreviewViewModel model;
    private final BiFunction<@Nullable Window, String, Optional<Path>> chooser;
    private final Runnable close;

    /**
     * Shows a paper.
     *
     * @param titleKey what kind of paper it is
     * @param chooser asks for the file to save, proposing a name
     */
    public PreviewPage(
            String titleKey,
            PreviewViewModel model,
            BiFunction<@Nullable Window, String, Optional<Path>> chooser,
            Runnable close) {
        this.titleKey = titleKey;
        this.model = model;
        this.chooser = chooser;
        this.close = close;
    }

    @Override
    public PageView view(Messages messages) {
        var view = new PreviewView(model, messages);
        ObservableValue<Boolean> shown = model.phaseProperty().map(Phase.Shown.class::isInstance);
        return new PageView(messages.text(titleKey), view.content())
                .actions(
                        PageAction.of("preview.print", PRINT, model::print).when(shown),
                        PageAction.of("preview.save", SAVE, () -> save(view))
                                .asMain()
                                .when(shown),
                        PageAction.of("action.close", CLOSE, close))
                .focus(view::focus);
    }

    @Override
    public void refresh() {
        model.make();
    }

    private void save(PreviewView view) {
        if (model.phaseProperty().get() instanceof Phase.Shown shown) {
            var scene = view.content().getScene();
            chooser.apply(
                            scene == null ? null : scene.getWindow(),
                            shown.paper().fileName())
                    .ifPresent(model::save);
        }
    }
}
