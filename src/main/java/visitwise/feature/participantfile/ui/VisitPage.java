package visitwise.feature.participantfile.ui;

import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
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

/** Booking a planned visit and recording what became of it. */
public final class VisitPage implements Page {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.ESCAPE);

    private final Route.Visit route;
    private final Navigator navigator;
    private final Notices notices;
    private final VisitViewModel model;

    /** Reads the visit at once. */
    public VisitPage(
            Route.Visit route,
            VisitViewModel.UseCases useCases,
            Signing signing,
            Background background,
            Navigator navigator,
            Notices notices) {
        this.route = route;
        this.navigator = navigator;
        this.notices = notices;
        this.model = new VisitViewModel(route, useCases, signing, background, this::saved);
    }

    @Override
    public PageView view(Messages messages) {
        var content = new VisitView(model, new VisitFacts.Links(this::openInfusion, this::openResults), messages);
        var drafted = model.drafted();
        return new PageView(title(messages), DraftBar.above(content, drafted, model::discard, messages))
                .context(model.sheetProperty()
                        .map(sheet -> sheet == null ? "" : sheet.line().words(messages))
                        .orElse(""))
                .actions(
                        PageAction.of("action.save", SAVE, content::save)
                                .asMain()
                                .when(model.phaseProperty().map(Filling::isOpen)),
                        PageAction.of("action.close", CLOSE, navigator::back),
                        PageAction.of("visitForm.infusion", null, this::openInfusion)
                                .when(holds(VisitSheet::hasDose)),
                        PageAction.of("visitForm.results", null, this::openResults)
                                .when(holds(VisitSheet::hasResults)),
                        PageAction.of(
                                "action.saveAndNext",
                                new KeyCodeCombination(
                                        KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                                () -> model.record(true)),
                        PageAction.of(
                                "visitForm.allDone",
                                new KeyCodeCombination(KeyCode.A, KeyCombination.ALT_DOWN),
                                model.outcome()::tickAll),
                        PageAction.of("visitForm.takeBack", null, model::takeBack)
                                .when(holds(VisitSheet::hasOutcome)),
                        PageAction.of("visitForm.release", null, model::release).when(holds(VisitSheet::isBooked)),
                        DraftBar.discard(drafted, model::discard),
                        DraftBar.putIn(drafted))
                .focus(content::focusFirst);
    }

    private ObservableValue<String> title(Messages messages) {
        return model.sheetProperty()
                .map(sheet -> sheet == null
                        ? ""
                        : messages.of(sheet.visit().due().visit().label()))
                .orElse("");
    }

    private ObservableValue<Boolean> holds(Predicate<VisitSheet> condition) {
        return model.sheetProperty()
                .map(sheet -> sheet != null && condition.test(sheet))
                .orElse(false);
    }

    private void openInfusion() {
        var sheet = model.sheetProperty().get();
        if (sheet != null) {
            sheet.visit()
                    .due()
                    .visit()
                    .doseNumber()
                    .ifPresent(dose -> navigator.open(new Route.Infusion(route.participant(), dose)));
        }
    }

    private void openResults() {
        navigator.open(new Route.Results(route.participant(), route.visit()));
    }

    private void saved(VisitViewModel.Saved saved) {
        notices.say(saved.what());
        var next = saved.next();
        if (next != null) {
            navigator.replace(new Route.Visit(route.participant(), next));
        } else if (model.hasUnsaved()) {
            model.goOn();
        } else {
            navigator.back();
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
