package visitwise.feature.results.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import visitwise.platform.background.Background;
import visitwise.platform.drafts.DraftBar;
import visitwise.platform.i18n.Messages;
import visitwise.platform.navigation.Navigator;
import visitwise.platform.navigation.Notices;
import visitwise.platform.navigation.Page;
import visitwise.platform.navigation.PageAction;
import visitwise.platform.navigation.PageView;
import visitwise.platform.navigation.Route;

/** The screen on which the results of one specimen are entered and corrected. */
public final class SheetPage implements Page {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE_NEXT =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination SAVE_TOO = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination TAKE_UNIT = new KeyCodeCombination(KeyCode.U, KeyCombination.ALT_DOWN);
    private static final KeyCombination CHOOSE_UNIT = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
    private static final KeyCombination EXPLAIN = new KeyCodeCombination(KeyCode.H, KeyCombination.ALT_DOWN);
    private static final KeyCombination UP = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.ESCAPE);

    private final Route.Results route;
    private final SheetSigning signing;
    private final Navigator navigator;
    private final Notices notices;
    private final SheetViewModel model;

    public SheetPage(
            Route.Results route,
            SheetViewModel.UseCases useCases,
            SheetSigning signing,
            Background background,
            Navigator navigator,
            Notices notices) {
        this.route = route;
        this.signing = signing;
        this.navigator = navigator;
        this.notices = notices;
        this.model = new SheetViewModel(route, useCases, signing, background, this::saved);
    }

    @Override
    public PageView view(Messages messages) {
        var words = new SheetWords(messages);
        var content = new SheetView(model, signing.place(), messages);
        var sheet = model.typed().storedProperty();
        var open = model.phaseProperty().map(SheetPhase::isOpen);
        var drafted = model.drafted();
        return new PageView(
                        sheet.map(words::title).orElse(words.title(null)),
                        DraftBar.above(content, drafted, model::discard, messages))
                .context(model.typed()
                        .readingProperty()
                        .map(_ -> words.context(sheet.get(), model.typed().head()))
                        .orElse(""))
                .actions(
                        PageAction.of("results.save", SAVE, () -> model.save(false))
                                .asMain()
                                .when(open),
                        PageAction.of("action.close", CLOSE, navigator::back),
                        PageAction.of("action.saveAndNext", SAVE_NEXT, () -> model.save(true))
                                .when(open),
                        PageAction.of("results.save", SAVE_TOO, () -> model.save(false))
                                .when(open),
                        PageAction.of("results.rowUp", UP, content.grid()::goUp),
                        PageAction.of("results.chooseUnit", CHOOSE_UNIT, content.grid()::chooseUnit),
                        PageAction.of("results.takeUnit", TAKE_UNIT, content.grid()::takeProposal),
                        PageAction.of("results.explain", EXPLAIN, content.grid()::explain),
                        DraftBar.discard(drafted, model::discard),
                        DraftBar.putIn(drafted))
                .until(content.subscription())
                .focus(content::focusFirst);
    }

    private void saved(SheetViewModel.Saved saved) {
        notices.say(saved.done());
        var next = saved.next();
        if (next == null) {
            navigator.back();
        } else {
            navigator.replace(new Route.Results(route.participant(), next));
        }
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void discard() {
        model.discard();
    }

    @Override
    public boolean hasUnsaved() {
        return model.hasUnsaved();
    }
}
