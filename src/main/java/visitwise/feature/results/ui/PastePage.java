package visitwise.feature.results.ui;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import visitwise.feature.results.PasteResults;
import visitwise.platform.background.Background;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Notices;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;
import visitwise.platform.navigation.Route;

/** The preview of results that were copied in another program. */
public final class PastePage implements Page {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination AGAIN =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination LEAVE_OUT = new KeyCodeCombination(KeyCode.DELETE, KeyCombination.ALT_DOWN);
    private static final KeyCombination PROBLEM = new KeyCodeCombination(KeyCode.F8);
    private static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.ESCAPE);

    private final PasteViewModel model;
    private final Navigator navigator;
    private boolean isPasted;

    /** Takes what is in the clipboard when it is first shown. */
    public PastePage(
            Route.PasteResults route,
            PasteViewModel.UseCases useCases,
            Background background,
            Navigator navigator,
            Notices notices) {
        this.navigator = navigator;
        this.model = new PasteViewModel(route.participant(), useCases, background, done -> {
            notices.say(done);
            navigator.back();
        });
    }

    @Override
    public PageView view(Messages messages) {
        var view = new PasteView(model, this::paste, messages);
        if (!isPasted) {
            isPasted = true;
            paste();
        }
        var isOpen = model.phaseProperty().map(PastePhase::isOpen);
        return new PageView(messages.text("paste.title"), view)
                .context(model.placeProperty()
                        .map(place -> context(messages, place))
                        .orElse(""))
                .actions(
                        PageAction.of("paste.save", SAVE, view::save).asMain().when(isOpen),
                        PageAction.of("paste.again", AGAIN, this::paste),
                        PageAction.of("paste.leaveOutBad", LEAVE_OUT, model::leaveOutBad)
                                .when(isOpen),
                        PageAction.of("paste.nextProblem", PROBLEM, view::nextProblem)
                                .when(isOpen),
                        PageAction.of("action.close", CLOSE, navigator::back))
                .until(view.subscription())
                .focus(view::focusFirst);
    }

    private static String context(Messages messages, PasteResults.@Nullable Place place) {
        var row = place == null ? null : place.participant();
        return row == null
                ? messages.text("paste.ofMany")
                : messages.text("paste.ofOne", row.value().number());
    }

    private void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        model.paste(text == null ? "" : text);
    }

    @Override
    public boolean hasUnsaved() {
        return model.hasUnsaved();
    }
}
